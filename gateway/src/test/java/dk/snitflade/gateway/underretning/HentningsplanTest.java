package dk.snitflade.gateway.underretning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far back a fetch goes. */
class HentningsplanTest {

    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");
    private static final Hentningsplan PLAN =
            new Hentningsplan(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofDays(3));

    @ParameterizedTest(name = "hentet {0}, helt {1}: fra {2}")
    @CsvSource({
        // Never fetched, or never whole.
        ",                     ,                     2026-08-25, true",
        "2026-11-25T08:55:00Z, ,                     2026-08-25, true",
        // The overlap, in Danish days.
        "2026-11-25T08:55:00Z, 2026-11-24T10:00:00Z, 2026-11-22, false",
        "2026-11-24T23:30:00Z, 2026-11-24T10:00:00Z, 2026-11-22, false",
        // Once a day as far as can be.
        "2026-11-25T08:55:00Z, 2026-11-24T09:00:00Z, 2026-08-25, true",
        // After an outage of weeks it is whole anyway.
        "2026-10-01T00:00:00Z, 2026-10-01T00:00:00Z, 2026-08-25, true"
    })
    void vindue(Instant hentet, Instant helt, String fra, boolean erHelt) {
        Hentningsplan.Vindue vindue = PLAN.vindue(hentet, helt, Instant.parse("2026-11-25T09:00:00Z"), DANMARK);

        assertThat(vindue.fra()).hasToString(fra);
        assertThat(vindue.helt()).isEqualTo(erHelt);
    }
}
