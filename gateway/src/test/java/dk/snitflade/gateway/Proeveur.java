package dk.snitflade.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes when the test says so. Danish time, as the gateway's own. */
public final class Proeveur extends Clock {

    private final AtomicReference<Instant> nu;

    public Proeveur(Instant start) {
        nu = new AtomicReference<>(start);
    }

    public void gaa(Duration tid) {
        nu.updateAndGet(foer -> foer.plus(tid));
    }

    @Override
    public Instant instant() {
        return nu.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Copenhagen");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The gateway has one zone");
    }
}
