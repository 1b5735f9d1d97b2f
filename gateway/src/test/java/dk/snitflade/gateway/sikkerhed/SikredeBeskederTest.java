package dk.snitflade.gateway.sikkerhed;

import static dk.snitflade.gateway.sikkerhed.Proevebeskeder.indberetning;
import static dk.snitflade.gateway.sikkerhed.Proevebeskeder.soegning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.sikkerhed.Underskriver.Par;
import dk.snitflade.wsdl.Kontrakt;
import dk.snitflade.wsdl.Stier;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.cxf.ws.security.SecurityConstants;
import org.apache.wss4j.dom.WSConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signed and encrypted messages under both profiles, and every way to get one wrong (nymf.md 7.4-7.5). */
@MedSikkerGateway
class SikredeBeskederTest {

    private static final Par RIGTIGT = new Par("debitorsystem", "gateway");
    private static final String SIKKERHEDSFEJL = "A security error was encountered when verifying the message";
    private static final String IKKE_SIKRET = "These policy alternatives can not be satisfied";

    @Autowired
    private Kaldende kald;

    @Autowired
    private Porte porte;

    @Autowired
    private JdbcClient jdbc;

    private Underskriver moderne;
    private Underskriver officiel;

    @BeforeEach
    void laesKontrakter() throws IOException {
        moderne = new Underskriver(kald, porte.soap(), Kontrakt.FORDRING_INDBERET);
        officiel = new Underskriver(kald, porte.soap(), Kontrakt.UNDERRET_SAMLING_HENT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void enSikretIndberetningFaarEtSikretSvar(boolean soap12) throws IOException {
        assertThat(moderne.send("debitorsystem", soap12, indberetning()))
                .contains("MFFordringIndberet_O")
                .contains("MFAktionStatusKode");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void denOfficielleProfilVirkerOgsaa(boolean soap12) throws IOException {
        assertThat(officiel.send("debitorsystem-oces2", soap12, soegning())).contains("MFUnderretSamlingHent_O");
    }

    @Test
    void enFejlEfterDekrypteringErSikretOgsaa() {
        assertThatThrownBy(() -> moderne.send("debitorsystem", false, "<forkert/>"))
                .isInstanceOf(SOAPFaultException.class)
                .hasMessageContaining("Beskeden følger ikke skemaet");
        assertThatThrownBy(() -> moderne.send("fremmed-system", false, indberetning()))
                .isInstanceOf(SOAPFaultException.class)
                .hasMessageContaining("Certificate systemID does not match");
    }

    @Test
    void denModerneProfilHarIngenSvageAlgoritmerPaaLinjen() throws IOException {
        assertThat(moderne.underskriv(RIGTIGT, indberetning()))
                .contains(
                        "xmldsig-more#rsa-sha256",
                        "xmlenc#sha256",
                        "xmlenc11#aes256-gcm",
                        "xmlenc#rsa-oaep-mgf1p",
                        "xml-exc-c14n#")
                .doesNotContain("rsa-sha1", "tripledes", "rsa-1_5", "MFFordringIndberet_I");
    }

    @Test
    void denOfficielleProfilErSomDenOfficielle() throws IOException {
        assertThat(officiel.underskriv(RIGTIGT, soegning()))
                .contains("xmldsig#rsa-sha1", "xmlenc#tripledes-cbc", "xmlenc#rsa-oaep-mgf1p", "ThumbprintSHA1")
                .doesNotContain("MFUnderretSamlingHent_I");
    }

    @Test
    void enGentagetBeskedAfvises() throws IOException {
        String besked = moderne.underskriv(RIGTIGT, indberetning());
        assertThat(moderne.post("debitorsystem", besked).statusCode()).isEqualTo(200);
        afvist(moderne.post("debitorsystem", besked), SIKKERHEDSFEJL);
    }

    static Stream<Named<UnaryOperator<String>>> aendringer() {
        return Stream.of(
                aendring("ændret krop", b -> vend(b, "<xenc:CipherValue", 2)),
                aendring("ændret nøgle", b -> vend(b, "<xenc:CipherValue", 1)),
                aendring("ændret underskrift", b -> vend(b, "<ds:SignatureValue", 1)),
                aendring("ændret tidsstempel", b -> b.replaceAll("(<wsu:Expires>)20", "$121")),
                aendring("gammelt tidsstempel", b -> b.replaceAll("(<wsu:Created>)20..", "$12020")),
                aendring("uden tidsstempel", b -> b.replaceAll("<wsu:Timestamp.*?</wsu:Timestamp>", "")),
                aendring("uden underskrift", b -> b.replaceAll("<ds:Signature .*?</ds:Signature>", "")),
                aendring("flyttet krop", SikredeBeskederTest::flytKrop),
                aendring("to kroppe", b -> b.replace("</soap:Body>", "</soap:Body><soap:Body><x/></soap:Body>")));
    }

    private static Named<UnaryOperator<String>> aendring(String navn, UnaryOperator<String> aendring) {
        return Named.of(navn, aendring);
    }

    @ParameterizedTest
    @MethodSource("aendringer")
    void enAendretBeskedAfvises(UnaryOperator<String> aendring) throws IOException {
        String besked = moderne.underskriv(RIGTIGT, indberetning());
        String aendret = aendring.apply(besked);
        assertThat(aendret).isNotEqualTo(besked);
        long gemt = gemt();
        HttpResponse<String> svar = moderne.post("debitorsystem", aendret);
        assertThat(svar.statusCode()).isEqualTo(500);
        assertThat(svar.body()).doesNotContain("MFFordringIndberet", "Exception", "MFAktion", "at org.");
        assertThat(gemt()).isEqualTo(gemt);
    }

    @ParameterizedTest
    @CsvSource({
        "fremmed-system, gateway, underskrevet af en anden end den forbundne",
        "fremmed-ca,     gateway, ukendt udsteder",
        "tilbagekaldt,   gateway, tilbagekaldt",
        "udloebet,       gateway, udløbet",
        "endnu-ikke-gyldigt, gateway, endnu ikke gyldigt",
        "debitorsystem,  psrm,    krypteret til en anden"
    })
    void enForkertNoegleAfvises(String underskriver, String modtager, String hvorfor) throws IOException {
        String besked = moderne.underskriv(new Par(underskriver, modtager), indberetning());
        afvist(moderne.post("debitorsystem", besked), SIKKERHEDSFEJL);
    }

    @Test
    void enUsikretBeskedAfvisesMedDenKendteTekst() throws IOException {
        afvist(kald.soap("debitorsystem", Stier.FORDRING_INDBERET, indberetning()), IKKE_SIKRET);
        afvist(kald.soap("debitorsystem", Stier.UNDERRET_SAMLING_HENT, soegning()), IKKE_SIKRET);
    }

    @Test
    void hverTjenesteTagerKunSinEgenProfil() throws IOException {
        HttpResponse<String> svag = moderne.post("debitorsystem", officiel.underskriv(RIGTIGT, soegning()));
        HttpResponse<String> staerk = officiel.post("debitorsystem", moderne.underskriv(RIGTIGT, indberetning()));
        assertThat(svag.statusCode()).isEqualTo(500);
        assertThat(svag.body()).contains("Fault").doesNotContain("_O");
        assertThat(staerk.statusCode()).isEqualTo(500);
        assertThat(staerk.body()).contains("Fault").doesNotContain("_O");
    }

    @ParameterizedTest
    @CsvSource({
        SecurityConstants.CUSTOM_ALG_SUITE_ASYMMETRIC_SIGNATURE + ", " + WSConstants.RSA_SHA1,
        SecurityConstants.CUSTOM_ALG_SUITE_DIGEST_ALGORITHM + ", " + WSConstants.SHA1,
        SecurityConstants.CUSTOM_ALG_SUITE_ENCRYPTION_ALGORITHM + ", " + WSConstants.TRIPLE_DES,
        SecurityConstants.CUSTOM_ALG_SUITE_ENCRYPTION_ALGORITHM + ", " + WSConstants.AES_256,
        SecurityConstants.CUSTOM_ALG_SUITE_ASYMMETRIC_KEY_ENCRYPTION_ALGORITHM + ", " + WSConstants.KEYTRANSPORT_RSA15
    })
    void enSvagAlgoritmeAfvisesPaaDenModerneProfil(String hvilken, String algoritme) throws IOException {
        String besked = moderne.underskriv(RIGTIGT, Map.of(hvilken, algoritme), indberetning());
        assertThat(besked).contains("\"" + algoritme + "\"");
        long gemt = gemt();
        HttpResponse<String> svar = moderne.post("debitorsystem", besked);
        assertThat(svar.statusCode()).isEqualTo(500);
        assertThat(svar.body()).contains("Fault").doesNotContain("Exception");
        assertThat(gemt()).isEqualTo(gemt);
    }

    /** Who the sender is stands in the certificate; a header anybody could have put there says nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x:Kalder xmlns:x=\"urn:x\" cvr=\"99000017\">99000017</x:Kalder>",
                "<wsse:Security xmlns:wsse=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\""
                        + " soap:actor=\"urn:x\" xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><wsse:UsernameToken>"
                        + "<wsse:Username>99000017</wsse:Username></wsse:UsernameToken></wsse:Security>"
            })
    void etHovedDerIkkeErUnderskrevetGiverIngenTillid(String hoved) throws IOException {
        String besked = moderne.underskriv(new Par("fremmed-system", "gateway"), indberetning());
        String paastand = besked.replaceFirst("<(SOAP-ENV|soap):Header[^>]*>", "$0" + hoved);
        assertThat(paastand).isNotEqualTo(besked);
        long gemt = gemt();
        assertThat(moderne.post("fremmed-system", paastand).statusCode()).isEqualTo(500);
        assertThat(gemt()).isEqualTo(gemt);
    }

    private long gemt() {
        return jdbc.sql("select count(*) from leverance").query(Long.class).single();
    }

    private static void afvist(HttpResponse<String> svar, String tekst) {
        assertThat(svar.statusCode()).isEqualTo(500);
        assertThat(svar.body()).contains(tekst).contains("Fault").doesNotContain("_O>", "Exception");
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
        int fra = besked.indexOf("<soap:Body");
        int til = besked.indexOf("</soap:Body>") + "</soap:Body>".length();
        String krop = besked.substring(fra, til);
        return besked.substring(0, fra).replace("</SOAP-ENV:Header>", krop + "</SOAP-ENV:Header>")
                + "<soap:Body><x xmlns=\"urn:ondt\"/></soap:Body>" + besked.substring(til);
    }
}
