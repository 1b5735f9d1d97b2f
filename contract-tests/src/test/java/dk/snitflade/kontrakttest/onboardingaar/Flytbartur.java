package dk.snitflade.kontrakttest.onboardingaar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The back ends' clock: as the real one, so far from it as it was last set. */
final class Flytbartur extends Clock {

    private final Clock rigtigt = Clock.system(ZoneId.of("Europe/Copenhagen"));
    private final AtomicReference<Duration> foran = new AtomicReference<>(Duration.ZERO);

    void saet(LocalDateTime tid) {
        foran.set(Duration.between(rigtigt.instant(), tid.atZone(getZone()).toInstant()));
    }

    @Override
    public Instant instant() {
        return rigtigt.instant().plus(foran.get());
    }

    @Override
    public ZoneId getZone() {
        return rigtigt.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Bagsystemerne lever i dansk tid");
    }
}
