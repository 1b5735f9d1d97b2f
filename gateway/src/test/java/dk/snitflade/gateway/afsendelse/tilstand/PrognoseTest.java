package dk.snitflade.gateway.afsendelse.tilstand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Anledning;
import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Draening;
import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Maaling;
import dk.snitflade.gateway.afsendelse.tilstand.TaktLager.Takt;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When nothing waits any more. */
class PrognoseTest {

    private static final Instant NU = Instant.parse("2026-03-02T10:00:00Z");
    private static final TilstandOpsaetning O = TilstandsgangTest.OPSAETNING;
    private static final Takt TI_I_SEKUNDET = new Takt(300, 300, Duration.ofSeconds(30));

    @Test
    void aabenMedMaaltTempo() {
        assertThat(prognose(1000, TI_I_SEKUNDET, Backendtilstand.AABEN).tom()).isEqualTo(NU.plusSeconds(100));
        assertThat(prognose(1000, Takt.INGEN, Backendtilstand.AABEN).tom()).isNull();
        assertThat(prognose(0, TI_I_SEKUNDET, Backendtilstand.AABEN)).isNull();
    }

    /** One call a second the first minute, two the next, and so on: 60, 180, 420 ... calls after each. */
    @ParameterizedTest(name = "{0} venter, {1} s inde i trin {2}: tom efter {3} s")
    @CsvSource({
        "60, 0, 0, 60",
        "61, 0, 0, 60.5",
        "180, 0, 0, 120",
        "30, 30, 0, 30",
        "150, 30, 0, 90",
        "30660, 0, 0, 540",
        "100000, 0, 0, 675.4",
        "512, 0, 8, 2"
    })
    void toemningensTrinLaeggesSammen(long venter, int inde, int trin, double sekunder) {
        int kald = O.tempo(trin) * inde;
        Draening draening = new Draening(NU, Anledning.PAUSE, trin, new Maaling(NU.minusSeconds(inde), kald, 0));

        Prognose prognose = prognose(venter, Takt.INGEN, Backendtilstand.AABEN.medDraening(draening));

        assertThat(Duration.between(NU, prognose.tom()).toMillis() / 1000.0).isCloseTo(sekunder, within(0.1));
    }

    @Test
    void enModtagerDerIkkeFoelgerMedBestemmerSelvTempoet() {
        Draening draening = new Draening(NU, Anledning.FEJL, 6, new Maaling(NU.minusSeconds(20), 400, 0));

        assertThat(prognose(2000, Takt.INGEN, Backendtilstand.AABEN.medDraening(draening))
                        .tom())
                .isEqualTo(NU.plusSeconds(100));
    }

    @Test
    void flereAktionerPrKaldToemmerHurtigere() {
        Takt femPrKald = new Takt(10, 50, Duration.ofSeconds(30));
        Draening draening = new Draening(NU, Anledning.PAUSE, 0, new Maaling(NU, 0, 0));

        assertThat(prognose(300, femPrKald, Backendtilstand.AABEN.medDraening(draening))
                        .tom())
                .isEqualTo(NU.plusSeconds(60));
    }

    @Test
    void enPauseUdenSlutGiverIngenTid() {
        Backendtilstand pause = Backendtilstand.AABEN.medPause(new Backendtilstand.Pause("x", "anna", NU, null));
        assertThat(prognose(10, TI_I_SEKUNDET, pause)).isEqualTo(new Prognose(null, "Sendes, når nogen genoptager"));

        Instant til = NU.plus(8, ChronoUnit.HOURS);
        Backendtilstand planlagt = Backendtilstand.AABEN.medPause(new Backendtilstand.Pause("x", "anna", NU, til));
        assertThat(prognose(60, TI_I_SEKUNDET, planlagt).tom()).isEqualTo(til.plusSeconds(60));
    }

    private static Prognose prognose(long venter, Takt takt, Backendtilstand tilstand) {
        return Prognose.af(venter, takt, Modusdom.af(tilstand, List.of(), NU, Duration.ZERO), tilstand, O, NU);
    }
}
