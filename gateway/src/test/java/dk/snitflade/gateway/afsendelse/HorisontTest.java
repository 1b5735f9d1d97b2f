package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an action is tried is counted from its first try: it may have waited for weeks behind a høring. */
class HorisontTest {

    private static final Instant NU = Instant.parse("2026-11-25T09:00:00Z");
    private static final AfsendelseOpsaetning OPSAETNING = new AfsendelseOpsaetning(
            Map.of(),
            500,
            Duration.ofMinutes(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            Duration.ofHours(1),
            Duration.ofDays(7));

    @ParameterizedTest
    @CsvSource({"30, 0, KLAR", "30, 6, KLAR", "30, 8, MANUEL", "8, 8, MANUEL"})
    void fristenTaellesFraFoersteForsoeg(int dageSidenModtaget, int dageSidenFoersteForsoeg, Tilstand tilstand) {
        Sag sag = new Sag(
                1,
                Aktionskode.NEDSKRIV,
                1L,
                1L,
                NU.minus(Duration.ofDays(dageSidenModtaget)),
                3,
                false,
                new byte[0],
                NU.minus(Duration.ofDays(dageSidenFoersteForsoeg)),
                null,
                0);

        Bogfoering bogfoering = Bogfoering.af(new Udfald.Senere(Duration.ZERO, "Nede"), sag, NU, OPSAETNING, 0.5);

        assertThat(bogfoering.tilstand()).isEqualTo(tilstand);
    }
}
