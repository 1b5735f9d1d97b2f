package dk.snitflade.mocks.aktion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.xml.SikkerXml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class AktionslaeserTest {

    @Test
    void en_fordring_laeses_uden_at_de_relaterede_forstyrrer() throws XMLStreamException {
        Aktion aktion = laes("opret-med-relateret.xml");

        assertThat(aktion)
                .usingRecursiveComparison()
                .ignoringFields("art", "beloeb", "haeftere")
                .isEqualTo(new Aktion(
                        1,
                        Aktionskode.OPRETFORDRING,
                        110L,
                        null,
                        null,
                        LocalDateTime.of(2026, 11, 25, 9, 59),
                        2345,
                        "KFDAGIN",
                        "DAG-1",
                        null,
                        null));
        assertThat(aktion.art()).isEqualTo("INDR");
        assertThat(aktion.beloeb()).isEqualByComparingTo(new BigDecimal("10.00"));
        assertThat(aktion.haeftere()).hasSize(1);
    }

    @Test
    void en_genindsendt_fordring_har_sit_eget_nummer_ikke_den_gamles() throws XMLStreamException {
        Aktion aktion = laes("genindsend.xml");

        assertThat(aktion.fordringId()).isEqualTo(120L);
        assertThat(aktion.henvistFordringId()).isNull();
        assertThat(aktion.srbDato()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void et_tilbagekald_kan_naevne_hovedfordringen_alene() throws XMLStreamException {
        Aktion aktion = laes("tilbagekald-hovedfordring.xml");

        assertThat(aktion.fordringId()).isEqualTo(110L);
        assertThat(aktion.henvistFordringId()).isEqualTo(110L);
        assertThat(aktion.aarsag()).isEqualTo("KLAG");
    }

    @Test
    void en_opskrivning_henviser_til_fordringen_i_aktionen_ikke_til_sit_eget_nummer() throws XMLStreamException {
        Aktion aktion = laes("opskriv-med-eget-nummer.xml");

        assertThat(aktion.fordringId()).isEqualTo(130L);
        assertThat(aktion.henvistFordringId()).isEqualTo(110L);
    }

    @Test
    void et_tidspunkt_med_forskydning_er_dansk_tid_bagefter() throws XMLStreamException {
        assertThat(laes("tilbagekald-hovedfordring.xml").modtaget()).isEqualTo(LocalDateTime.of(2026, 11, 25, 9, 59));
    }

    private static Aktion laes(String fil) throws XMLStreamException {
        return Aktionslaeser.laes(SikkerXml.laeser(Mocksproeve.fil("/aktioner/" + fil), null));
    }
}
