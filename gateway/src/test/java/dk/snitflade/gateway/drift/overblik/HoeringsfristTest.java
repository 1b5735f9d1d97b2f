package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoeringsfristTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T09:00:00Z, 2026-11-25T10:00:00Z, 2026-12-09, 14",
        "2026-11-25T09:00:00Z, 2026-12-08T22:59:00Z, 2026-12-09, 1",
        // A minute to midnight in Denmark, and a minute past.
        "2026-11-24T22:59:00Z, 2026-11-24T22:59:00Z, 2026-12-08, 14",
        "2026-11-24T23:01:00Z, 2026-11-24T23:01:00Z, 2026-12-09, 14",
        "2026-11-25T09:00:00Z, 2026-12-09T22:00:00Z, 2026-12-09, 0",
        "2026-11-25T09:00:00Z, 2026-12-12T09:00:00Z, 2026-12-09, -3",
        // Across the change to summer time.
        "2026-03-20T23:30:00Z, 2026-03-30T21:59:00Z, 2026-04-04, 5"
    })
    void dageneTaellesSomDanskeDage(Instant begyndt, Instant nu, LocalDate frist, long tilbage) {
        assertThat(Hoeringsfrist.af(begyndt, nu)).isEqualTo(new Hoeringsfrist(frist, tilbage));
    }

    @Test
    void foerstDagenEfterErFristenOverskredet() {
        assertThat(new Hoeringsfrist(LocalDate.EPOCH, 0).overskredet()).isFalse();
        assertThat(new Hoeringsfrist(LocalDate.EPOCH, -1).overskredet()).isTrue();
    }

    @Test
    void derErIngenFristFoerPsrmHarDen() {
        assertThat(Hoeringsfrist.af(null, Instant.EPOCH)).isNull();
    }
}
