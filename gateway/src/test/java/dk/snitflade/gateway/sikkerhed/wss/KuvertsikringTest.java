package dk.snitflade.gateway.sikkerhed.wss;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out is signed and encrypted, and nothing that came back is believed unless it is too (nymf.md 7.4). */
class KuvertsikringTest {

    private static final String SVAR =
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><svar xmlns=\"urn:x\">UDFOERT æøå"
                    + "</svar></s:Body></s:Envelope>";

    @TempDir
    private static Path mappe;

    private static Sikringsparter parter;

    @BeforeAll
    static void lavCertifikater() {
        parter = new Sikringsparter(mappe);
    }

    private static Kuvertsikring vores(Wssprofil profil) {
        return parter.sikring(profil, "gateway", "psrm");
    }

    private static String fra(Wssprofil profil, String afsender, String modtager) {
        return new String(
                parter.sikring(profil, afsender, modtager)
                        .laas(SVAR.getBytes(UTF_8))
                        .orElseThrow(),
                UTF_8);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INGEN")
    void modpartensSvarLukkesOpOgErSomDetVar(Wssprofil profil) throws Usikkertsvar {
        byte[] aabnet = vores(profil).aabn(fra(profil, "psrm", "gateway").getBytes(UTF_8));
        assertThat(new String(aabnet, UTF_8)).contains(">UDFOERT æøå</svar></s:Body></s:Envelope>");
    }

    @Test
    void deToProfilerErSomDeBeskrives() {
        assertThat(fra(Wssprofil.NYMF_B2B_MODERN, "gateway", "psrm"))
                .contains("xmldsig-more#rsa-sha256", "xmlenc#sha256", "xmlenc11#aes256-gcm", "xmlenc#rsa-oaep-mgf1p")
                .contains("ThumbprintSHA1", "xml-exc-c14n#", "mustUnderstand=\"1\"", "#X509v3")
                .doesNotContain("rsa-sha1\"", "tripledes", "UDFOERT", "InclusiveNamespaces");
        assertThat(fra(Wssprofil.NYMF_B2B_LEGACY, "gateway", "psrm"))
                .contains("xmldsig#rsa-sha1", "xmldsig#sha1", "xmlenc#tripledes-cbc", "xmlenc#rsa-oaep-mgf1p")
                .contains("ThumbprintSHA1", "#X509v3")
                .doesNotContain("UDFOERT");
    }

    static Stream<Arguments> falskeSvar() {
        return Stream.of(
                falsk("uden sikkerhed", Usikkertsvar.USIKRET, b -> SVAR),
                falsk("ikke XML", Usikkertsvar.USIKRET, b -> "<html>"),
                falsk("usikret fejl", Usikkertsvar.USIKRET_FEJL, b -> SVAR.replace("svar", "s:Fault")),
                falsk("hovedet fjernet", Usikkertsvar.USIKRET, b -> b.replaceAll("<s:Header>.*</s:Header>", "")),
                falsk("ændret krop", Usikkertsvar.BRUDT_SEGL, b -> vend(b, "<xenc:CipherValue", 2)),
                falsk("ændret nøgle", Usikkertsvar.BRUDT_SEGL, b -> vend(b, "<xenc:CipherValue", 1)),
                falsk("ændret underskrift", Usikkertsvar.BRUDT_SEGL, b -> vend(b, "<ds:SignatureValue", 1)),
                falsk("ændret tid", Usikkertsvar.BRUDT_SEGL, b -> b.replaceAll("(<wsu:Expires>)20", "$121")),
                falsk(
                        "uden underskrift",
                        Usikkertsvar.BRUDT_SEGL,
                        b -> b.replaceAll("(?s)<ds:Signature .*?</ds:Signature>", "")),
                falsk(
                        "uden tidsstempel",
                        Usikkertsvar.BRUDT_SEGL,
                        b -> b.replaceAll("(?s)<wsu:Timestamp.*?</wsu:Timestamp>", "")),
                falsk("to kroppe", Usikkertsvar.USIKRET, b -> b.replace("</s:Body>", "</s:Body><s:Body><x/></s:Body>")),
                falsk("flyttet krop", Usikkertsvar.BRUDT_SEGL, KuvertsikringTest::flytKrop),
                falsk(
                        "underskrevet af en anden, der også er betroet",
                        Usikkertsvar.BRUDT_SEGL,
                        b -> fra(Wssprofil.NYMF_B2B_MODERN, "dmi", "gateway")),
                falsk(
                        "underskrevet af en fremmed",
                        Usikkertsvar.BRUDT_SEGL,
                        b -> fra(Wssprofil.NYMF_B2B_MODERN, "fremmed-ca", "gateway")),
                falsk(
                        "krypteret til en anden",
                        Usikkertsvar.BRUDT_SEGL,
                        b -> fra(Wssprofil.NYMF_B2B_MODERN, "psrm", "dmi")),
                falsk(
                        "svage algoritmer",
                        Usikkertsvar.BRUDT_SEGL,
                        b -> fra(Wssprofil.NYMF_B2B_LEGACY, "psrm", "gateway")));
    }

    private static Arguments falsk(String navn, String grund, UnaryOperator<String> aendring) {
        return Arguments.of(Named.of(navn, aendring), grund);
    }

    @ParameterizedTest
    @MethodSource("falskeSvar")
    void etSvarDerIkkeErSomAftaltTrosIkke(UnaryOperator<String> aendring, String grund) {
        String aegte = fra(Wssprofil.NYMF_B2B_MODERN, "psrm", "gateway");
        String falsk = aendring.apply(aegte);
        assertThat(falsk).isNotEqualTo(aegte);
        assertThatThrownBy(() -> vores(Wssprofil.NYMF_B2B_MODERN).aabn(falsk.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Usikkertsvar.class, e -> assertThat(e.grund()).isEqualTo(grund));
    }

    @Test
    void detSammeSvarTrosKunEnGang() throws Usikkertsvar {
        byte[] svar = fra(Wssprofil.NYMF_B2B_MODERN, "psrm", "gateway").getBytes(UTF_8);
        vores(Wssprofil.NYMF_B2B_MODERN).aabn(svar);
        assertThatThrownBy(() -> vores(Wssprofil.NYMF_B2B_MODERN).aabn(svar)).isInstanceOf(Usikkertsvar.class);
    }

    @Test
    void etGammeltSvarTrosIkke() {
        byte[] svar = fra(Wssprofil.NYMF_B2B_MODERN, "psrm", "gateway").getBytes(UTF_8);
        try {
            parter.ur().gaa(Duration.ofSeconds(301));
            assertThatThrownBy(() -> vores(Wssprofil.NYMF_B2B_MODERN).aabn(svar))
                    .isInstanceOf(Usikkertsvar.class);
        } finally {
            parter.ur().gaa(Duration.ofSeconds(-301));
        }
    }

    /** Turns one character of the content of the element's nth occurrence. */
    private static String vend(String besked, String element, int nr) {
        int sted = -1;
        for (int gang = 0; gang < nr; gang++) {
            sted = besked.indexOf(element, sted + 1);
        }
        int tegn = besked.indexOf('>', sted) + 40;
        return besked.substring(0, tegn) + (besked.charAt(tegn) == 'A' ? 'B' : 'A') + besked.substring(tegn + 1);
    }

    /** The signed Body is put away in the header, and another takes its place. */
    private static String flytKrop(String besked) {
        int fra = besked.indexOf("<s:Body");
        int til = besked.indexOf("</s:Body>") + "</s:Body>".length();
        return besked.substring(0, fra)
                        .replace("</s:Header>", "<o xmlns=\"urn:o\">" + besked.substring(fra, til) + "</o></s:Header>")
                + "<s:Body><svar xmlns=\"urn:x\">AFVIST</svar></s:Body>" + besked.substring(til);
    }
}
