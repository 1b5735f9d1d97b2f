package dk.snitflade.kontrakttest.afvisning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.wsdl.Navnerum;
import dk.snitflade.wsdl.Stier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A NyMF message that is XML but not the contract's gets a SOAP fault that says where (nymf.md 2.6, level 1). */
@FaellesScene
class ForkertBeskedIT {

    private static final String RODEN = "Beskedens rod skal være MFFordringIndberet_I i navnerummet "
            + Navnerum.SKAT_BUSINESS + " eller MFFordringIndberet_I i navnerummet " + Navnerum.OIO_WS + ".";

    @Test
    void en_anden_tjenestes_rod_afvises(Scene scene) {
        byte[] kuvert =
                SoapVersion.SOAP12.kuvert(Besked.frisk(Eksempel.HENT_KVITTERING).xml());
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, kuvert, SoapVersion.SOAP12)
                        .tekst())
                .contains("rod", "MFFordringIndberet_I");
    }

    @Test
    void et_svar_sendt_som_forespoergsel_afvises(Scene scene) {
        byte[] kuvert = SoapVersion.SOAP12.kuvert(Eksempel.bytes("nymf/svar-opret-modtaget.xml"));
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, kuvert, SoapVersion.SOAP12)
                        .tekst())
                .contains("rod", "MFFordringIndberet_I");
    }

    @Test
    void et_forkert_navnerum_afvises(Scene scene) {
        byte[] kuvert = Proeve.kuvertMed(
                Besked.frisk(Eksempel.P_AFGIFTER),
                SoapVersion.SOAP12,
                Navnerum.SKAT_BUSINESS,
                "http://skat.dk/begrebsmodel/2010/01/15/");
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, kuvert, SoapVersion.SOAP12)
                        .tekst())
                .isEqualTo(RODEN);
    }

    @ParameterizedTest
    @EnumSource(SoapVersion.class)
    void et_ukendt_element_naevnes_med_linje_kolonne_og_navn(SoapVersion version, Scene scene) {
        byte[] kuvert = Proeve.kuvertMed(
                Besked.frisk(Eksempel.P_AFGIFTER),
                version,
                "<sbm:FordringAktionSamling>",
                "<sbm:FordringAktionSamling>\n<sbm:Rabat>10</sbm:Rabat>");
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, kuvert, version)
                        .tekst())
                .contains("Linje " + linje(kuvert, "Rabat>10") + ",", "kolonne ", "Rabat");
    }

    @Test
    void et_uventet_felt_paa_roden_afvises(Scene scene) {
        byte[] kuvert = Proeve.kuvertMed(
                Besked.frisk(Eksempel.P_AFGIFTER),
                SoapVersion.SOAP12,
                "<sbm:MFFordringIndberet_I ",
                "<sbm:MFFordringIndberet_I hast=\"ja\" ");
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, kuvert, SoapVersion.SOAP12)
                        .tekst())
                .contains("Beskeden følger ikke skemaet. Linje ", "hast");
    }

    @Test
    void noget_efter_kuverten_afvises(Scene scene) {
        byte[] kuvert = Proeve.kuvertMed(
                Besked.frisk(Eksempel.P_AFGIFTER), SoapVersion.SOAP12, "</soap:Envelope>", "</soap:Envelope>mere");
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, kuvert, SoapVersion.SOAP12)
                        .tekst())
                .startsWith("Beskeden er ikke gyldig XML.");
    }

    @Test
    void et_manglende_element_naevnes(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
        byte[] kuvert = Proeve.kuvertMed(
                besked, SoapVersion.SOAP12, "<sbm:MFLeveranceID>" + besked.leverance() + "</sbm:MFLeveranceID>", "");
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, kuvert, SoapVersion.SOAP12)
                        .tekst())
                .contains("Linje ", "kolonne ", "MFLeveranceID");
    }

    @Test
    void den_31_februar_afvises_med_linje_kolonne_og_element(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER).med("DMIFordringForfaldDato", "2026-02-31");
        byte[] kuvert = SoapVersion.SOAP12.kuvert(besked.xml());
        assertThat(Proeve.afvisesMedFejl(scene, besked).tekst())
                .contains("Linje " + linje(kuvert, "2026-02-31") + ",", "kolonne ", "DMIFordringForfaldDato");
    }

    @Test
    void et_cpr_nummer_med_bindestreg_afvises_uden_at_blive_gentaget(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER).med("PersonCPRNummer", "020160-0000");
        assertThat(Proeve.afvisesMedFejl(scene, besked).tekst())
                .contains("PersonCPRNummer")
                .doesNotContain("020160");
    }

    @Test
    void en_besked_til_den_forkerte_doer_afvises(Scene scene) {
        byte[] kuvert = SoapVersion.SOAP12.kuvert(Besked.frisk(Eksempel.FBS).xml());
        assertThat(Proeve.afvisesMedFejl(scene, Stier.FORDRING_INDBERET, kuvert, SoapVersion.SOAP12)
                        .tekst())
                .isEqualTo(RODEN);
    }

    /** The line the piece of text stands on, from 1. */
    private static long linje(byte[] kuvert, String stykke) {
        String tekst = new String(kuvert, UTF_8);
        return tekst.substring(0, tekst.indexOf(stykke))
                        .chars()
                        .filter(tegn -> tegn == '\n')
                        .count()
                + 1;
    }
}
