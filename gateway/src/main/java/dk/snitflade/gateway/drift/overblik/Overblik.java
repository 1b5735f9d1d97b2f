package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Instant;
import java.util.List;

/**
 * All back ends as the journal has them.
 *
 * @param tidspunkt when it was measured
 * @param backends one per back end, in the order of {@link Maal}
 */
record Overblik(Instant tidspunkt, List<Backendstand> backends) {

    Overblik {
        backends = List.copyOf(backends);
    }

    Backendstand stand(Maal maal) {
        return backends.get(maal.ordinal());
    }
}
