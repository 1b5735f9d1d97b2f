package dk.snitflade.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gateway's one clock. */
class UrTest {

    private final Clock ur = new Ur().clock();

    @Test
    void detGaarIDanskTid() {
        assertThat(ur.getZone()).hasToString("Europe/Copenhagen");
    }

    /** Else a repeat, answered from the database, could carry another time than the first answer. */
    @Test
    void detTaellerIHeleMillisekunder() {
        assertThat(Stream.generate(ur::instant).limit(1000)).allMatch(tid -> tid.getNano() % 1_000_000 == 0);
    }

    @Test
    void detGaarRigtigt() {
        assertThat(ur.instant())
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
    }
}
