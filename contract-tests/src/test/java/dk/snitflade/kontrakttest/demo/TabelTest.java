package dk.snitflade.kontrakttest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabelTest {

    @Test
    void kolonner_staar_under_hinanden_ogsaa_med_danske_bogstaver() {
        assertThat(Tabel.linjer(
                        List.of("Afsender", "Til"), List.of(List.of("FBS", "DMI"), List.of("Københavns hus", "PSRM"))))
                .containsExactly(
                        "Afsender        Til", "──────────────  ────", "FBS             DMI", "Københavns hus  PSRM");
    }
}
