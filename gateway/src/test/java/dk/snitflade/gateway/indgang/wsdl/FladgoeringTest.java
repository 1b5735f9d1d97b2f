package dk.snitflade.gateway.indgang.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.snitflade.wsdl.Navnerum;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FladgoeringTest {

    private static Fladwsdl flad(Wsdludgave udgave) {
        return new Fladwsdl(Fladgoering.af(Kontraktfil.af(udgave.fil())));
    }

    private static Fladwsdl flad(String navn) {
        return new Fladwsdl(Fladgoering.af(new Kontraktfil("proeve/" + navn)));
    }

    static List<Wsdludgave> udgaver() {
        return Wsdludgave.flade().toList();
    }

    @ParameterizedTest
    @MethodSource("udgaver")
    void intetPegerPaaEtAndetDokument(Wsdludgave udgave) {
        assertThat(flad(udgave).henvisninger()).isNotEmpty().allSatisfy(henvisning -> {
            assertThat(henvisning.getLocalName()).isEqualTo("import");
            assertThat(henvisning.hasAttribute("schemaLocation")).isFalse();
            assertThat(henvisning.hasAttribute("location")).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("udgaver")
    void hvertNavnerumErEtSkemaOgStaarEfterDemDetImporterer(Wsdludgave udgave) {
        Fladwsdl flad = flad(udgave);

        assertThat(flad.navnerum())
                .doesNotHaveDuplicates()
                .doesNotContain("")
                .endsWith(udgave.service().getNamespaceURI());
    }

    @ParameterizedTest
    @MethodSource("udgaver")
    void skemaerneOversaettesOgGodtagerHvertEksempel(Wsdludgave udgave) {
        Schema skema = flad(udgave).skema();

        assertThat(Kontrakteksempler.af(udgave))
                .isNotEmpty()
                .allSatisfy(eksempel -> assertThatCode(() -> Fladwsdl.kontroller(skema, eksempel))
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("udgaver")
    void hvadDetHeleSkemaAfviserAfvisesOgsaaHer(Wsdludgave udgave) {
        Schema skema = flad(udgave).skema();
        String eksempel = new String(Kontrakteksempler.af(udgave).get(0), StandardCharsets.UTF_8);
        byte[] uden31 = eksempel.replaceFirst("20[0-9]{2}-[0-9]{2}-[0-9]{2}T", "2026-02-31T")
                .getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Fladwsdl.kontroller(skema, uden31));
    }

    @Test
    void oioHarSineFireNavnerum() {
        Wsdludgave oio = udgaver().stream()
                .filter(udgave -> udgave.sti().contains("oio"))
                .findFirst()
                .orElseThrow();

        assertThat(flad(oio).navnerum())
                .containsExactlyInAnyOrder(
                        Navnerum.OIO_BASIC, Navnerum.OIO_CONTEXT, Navnerum.OIO_COMPANY, Navnerum.OIO_WS);
    }

    @Test
    void skemaerDerBrugerHinandenOgEtUdenNavnerumKanOgsaaSamles() {
        Fladwsdl flad = flad("gensidig.wsdl");

        assertThat(flad.navnerum()).containsExactlyInAnyOrder("urn:proeve:a", "urn:proeve:b");
        assertThat(flad.alle("element"))
                .extracting(e -> e.getAttribute("name"))
                .containsOnlyOnce("Rod", "Blad", "Gren", "Tilbage");
        // Each namespace that includes it has its own.
        assertThat(flad.alle("simpleType"))
                .extracting(e -> e.getAttribute("name"))
                .containsExactly("BladType", "BladType");
    }

    @Test
    void skemaerDerErUenigeOmEtPraefiksSamlesIkke() {
        assertThatIllegalStateException()
                .isThrownBy(() -> flad("uenig.wsdl"))
                .withMessageContaining("uenig-mere.xsd")
                .withMessageContaining("urn:noget:andet");
    }
}
