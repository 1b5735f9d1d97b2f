package dk.snitflade.kontrakttest.afvisning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.wsdl.Stier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not XML, or no SOAP envelope, gets a SOAP fault (nymf.md 2.6, level 1). */
@FaellesScene
class UlaeseligBeskedIT {

    @ParameterizedTest
    @EnumSource(SoapVersion.class)
    void en_afbrudt_besked_afvises_med_linje_og_kolonne(SoapVersion version, Scene scene) {
        byte[] hel = version.kuvert(Besked.frisk(Eksempel.P_AFGIFTER).xml());
        byte[] halv = Arrays.copyOf(hel, hel.length / 2);
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, halv, version)
                        .tekst())
                .contains("ikke gyldig XML", "Linje ", "kolonne ");
    }

    @Test
    void et_slutmaerke_der_ikke_passer_afvises(Scene scene) {
        byte[] kuvert = Proeve.kuvertMed(
                Besked.frisk(Eksempel.P_AFGIFTER), SoapVersion.SOAP12, "</sbm:FordringAktionSamling>", "</sbm:Noget>");
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, kuvert, SoapVersion.SOAP12)
                        .tekst())
                .contains("ikke gyldig XML", "Linje ");
    }

    @Test
    void en_afbrudt_besked_fra_et_fagsystem_afvises_ogsaa(Scene scene) {
        byte[] hel = SoapVersion.SOAP12.kuvert(Besked.frisk(Eksempel.FBS).xml());
        byte[] begyndelse = Arrays.copyOf(hel, 300);
        assertThat(Proeve.afvisesMedFejl(scene, Stier.DEBITOR_REGISTRERING, begyndelse, SoapVersion.SOAP12)
                        .tekst())
                .contains("ikke gyldig XML", "Linje ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ikke xml",
                "{\"json\":true}",
                "<html><body>Log ind</body></html>",
                "<s:Envelope xmlns:s='urn:en:anden:kuvert'><s:Body/></s:Envelope>"
            })
    void noget_helt_andet_end_soap_afvises(String krop, Scene scene) {
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, krop.getBytes(UTF_8), SoapVersion.SOAP12)
                        .tekst())
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(SoapVersion.class)
    void en_kuvert_uden_indhold_afvises(SoapVersion version, Scene scene) {
        String kuvert = "<s:Envelope xmlns:s='%s'><s:Body/></s:Envelope>".formatted(version.navnerum());
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, kuvert.getBytes(UTF_8), version)
                        .tekst())
                .isNotBlank();
    }
}
