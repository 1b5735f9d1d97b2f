package dk.snitflade.kontrakttest.hus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A message under new ids is still the same message, and tells which values it has replaced. */
class BeskedTest {

    @Test
    void en_frisk_besked_har_nye_ider_men_samme_indhold() {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
        Document foer = Xml.dom(Eksempel.bytes(Eksempel.P_AFGIFTER));
        Document efter = Xml.dom(besked.xml());
        assertThat(Xml.tekster(efter, "DMIFordringFordringHaverRef"))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.length() <= 20)
                .doesNotContainAnyElementsOf(Xml.tekster(foer, "DMIFordringFordringHaverRef"));
        assertThat(besked.leverance()).isNotEqualTo("700005");
        assertThat(Xml.tekster(efter, "DMIFordringFordringHaverBeskr"))
                .isEqualTo(Xml.tekster(foer, "DMIFordringFordringHaverBeskr"));
    }

    @Test
    void det_der_hang_sammen_haenger_stadig_sammen() {
        Document konto = Xml.dom(Besked.frisk(Eksempel.KY).xml());
        List<String> parter = Xml.tekster(konto, "PartIdentifikation");
        assertThat(parter).hasSize(2).doesNotHaveDuplicates();
        assertThat(Xml.tekster(konto, "HaeftelsePartReference")).isEqualTo(parter);
    }

    @Test
    void den_husker_det_oprindelige_ogsaa_naar_der_byttes_to_gange() {
        Besked besked = Besked.frisk(Eksempel.NEDSKRIV)
                .med("DMIFordringEFIFordringID", "1")
                .med("DMIFordringEFIFordringID", "2");
        assertThat(besked.ombyttet())
                .containsEntry("110000500101", "2")
                .containsEntry("700002", besked.leverance())
                .doesNotContainKey("1");
    }
}
