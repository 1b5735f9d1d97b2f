package dk.snitflade.kontrakttest.afvisning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A body over the limit, which the test gateway has at 1 MB, is refused with a text that names the limit. */
@FaellesScene
class ForStorBeskedIT {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void en_besked_over_graensen_afvises_og_graensen_naevnes(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
        byte[] kuvert = fyldt(besked, MEGABYTE + 100_000);
        assertThat(Proeve.afvisesMedFejl(scene, besked.kontrakt().sti(), kuvert, SoapVersion.SOAP12)
                        .tekst())
                .contains("større end 1 MB");
    }

    /** Behind the envelope, where no element is left to read. */
    @Test
    void en_enkelt_byte_for_meget_efter_kuverten_afvises(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
        byte[] kuvert = SoapVersion.SOAP12.kuvert(besked.xml());
        byte[] lang = Arrays.copyOf(kuvert, MEGABYTE + 1);
        Arrays.fill(lang, kuvert.length, lang.length, (byte) ' ');
        assertThat(Proeve.afvisesMedFejl(scene, besked.kontrakt().sti(), lang, SoapVersion.SOAP12)
                        .tekst())
                .contains("større end 1 MB");
        assertThat(scene.soap()
                        .raa(
                                besked.kontrakt().sti(),
                                Arrays.copyOf(lang, MEGABYTE),
                                Map.of("Content-Type", SoapVersion.SOAP12.indholdstype()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void en_besked_lige_under_graensen_tages_ind(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
        byte[] kuvert = fyldt(besked, MEGABYTE - 1);
        assertThat(scene.soap()
                        .raa(besked.kontrakt().sti(), kuvert, Map.of("Content-Type", SoapVersion.SOAP12.indholdstype()))
                        .status())
                .isEqualTo(200);
        assertThat(scene.drift().aktioner(besked.leverance())).hasSize(10);
    }

    /** The envelope with a comment that brings it to the given size. */
    private static byte[] fyldt(Besked besked, int bytes) {
        String foer = "<soap:Body>";
        int mangler = bytes - SoapVersion.SOAP12.kuvert(besked.xml()).length - "<!---->".length();
        return Proeve.kuvertMed(besked, SoapVersion.SOAP12, foer, foer + "<!--" + "x".repeat(mangler) + "-->");
    }
}
