package dk.snitflade.gateway.drift.overblik;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is set. */
final class Stilleur extends Clock {

    /** 10:00 Danish time on the morning of {@code morgen.sql}. */
    static final Instant NU = Instant.parse("2026-11-25T09:00:00Z");

    private volatile Instant tid = NU;

    void stil(Instant ny) {
        tid = ny;
    }

    @Override
    public Instant instant() {
        return tid;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Copenhagen");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
