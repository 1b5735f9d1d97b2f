package dk.snitflade.mocks.proeve;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test sets it. */
public final class ProeveUr extends Clock {

    /** Ten o'clock in Denmark. */
    public static final Instant START = Instant.parse("2026-11-25T09:00:00Z");

    private volatile Instant nu = START;

    public void stil(Instant tid) {
        nu = tid;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the mocks take the instant only");
    }

    @Override
    public Instant instant() {
        return nu;
    }
}
