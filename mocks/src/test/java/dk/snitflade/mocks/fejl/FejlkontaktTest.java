package dk.snitflade.mocks.fejl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FejlkontaktTest {

    private final Fejlkontakt kontakt = new Fejlkontakt();

    @Test
    void uden_bestilling_gaar_kaldet_fri() {
        assertThat(kontakt.ramEtKald()).isEmpty();
        assertThat(kontakt.vis()).isEmpty();
    }

    @Test
    void en_fejl_rammer_det_bestilte_antal_kald() {
        kontakt.bestil(new Fejl(Fejlart.NEDE, 2, 0));

        assertThat(kontakt.ramEtKald()).isPresent();
        assertThat(kontakt.vis()).contains(new Fejl(Fejlart.NEDE, 1, 0));
        assertThat(kontakt.ramEtKald()).isPresent();
        assertThat(kontakt.ramEtKald()).isEmpty();
    }

    @Test
    void uden_antal_rammer_fejlen_til_den_ryddes() {
        kontakt.bestil(new Fejl(Fejlart.TOM, null, 0));
        for (int kald = 0; kald < 10; kald++) {
            assertThat(kontakt.ramEtKald()).isPresent();
        }

        kontakt.ryd();

        assertThat(kontakt.ramEtKald()).isEmpty();
    }

    @Test
    void en_ny_bestilling_afloeser_den_gamle() {
        kontakt.bestil(new Fejl(Fejlart.NEDE, null, 0));
        kontakt.bestil(new Fejl(Fejlart.TOM, 1, 0));

        assertThat(kontakt.ramEtKald()).map(Fejl::art).contains(Fejlart.TOM);
        assertThat(kontakt.ramEtKald()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 65", "-1, 65", "1, -1", "1, 3601"})
    void umulige_tal_afvises(int antal, int sekunder) {
        assertThatThrownBy(() -> new Fejl(Fejlart.TAVS, antal, sekunder)).isInstanceOf(IllegalArgumentException.class);
    }
}
