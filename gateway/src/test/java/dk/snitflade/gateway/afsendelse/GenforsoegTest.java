package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long until the next try. */
class GenforsoegTest {

    private static final Duration FOERSTE = Duration.ofSeconds(1);
    private static final Duration HOEJST = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 8", "10, 512", "12, 2048", "13, 3600", "100, 3600", "2147483647, 3600"})
    void ventetidenFordoblesIndtilEnTime(int forsoeg, long sekunder) {
        assertThat(Genforsoeg.vent(forsoeg, FOERSTE, HOEJST, 1.0)).isEqualTo(Duration.ofSeconds(sekunder));
        assertThat(Genforsoeg.vent(forsoeg, FOERSTE, HOEJST, 0.0)).isEqualTo(Duration.ofMillis(sekunder * 500));
    }

    @Test
    void denLiggerAltidMellemHalvdelenOgDetHele() {
        Froe.proev(500, terning -> {
            int forsoeg = 1 + terning.nextInt(60);
            Duration hel = Genforsoeg.vent(forsoeg, FOERSTE, HOEJST, 1.0);
            Duration valgt = Genforsoeg.vent(forsoeg, FOERSTE, HOEJST, terning.nextDouble());
            assertThat(valgt).isBetween(hel.dividedBy(2), hel).isLessThanOrEqualTo(HOEJST);
        });
    }

    @Test
    void denBliverAldrigKortereAfAtProeveIgen() {
        Froe.proev(500, terning -> {
            double kast = terning.nextDouble();
            int forsoeg = 1 + terning.nextInt(60);
            assertThat(Genforsoeg.vent(forsoeg + 1, FOERSTE, HOEJST, kast))
                    .isGreaterThanOrEqualTo(Genforsoeg.vent(forsoeg, FOERSTE, HOEJST, kast));
        });
    }
}
