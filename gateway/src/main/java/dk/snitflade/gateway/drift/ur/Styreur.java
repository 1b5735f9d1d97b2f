package dk.snitflade.gateway.drift.ur;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * A clock that runs as the real one, but as far from it as it is set. It only ever moves forward: what is written already
 * must lie in the past.
 */
public final class Styreur extends Clock {

    /** The setting that puts this clock in the real one's place. */
    public static final String STYRET = "snitflade.ur.styret";

    private static final String PROFIL = "demo";

    private final Clock rigtigt;
    private final ZoneId zone;
    private final AtomicReference<Duration> foran;

    /**
     * @param rigtigt the real clock, whose zone this one keeps
     */
    public Styreur(Clock rigtigt) {
        this(rigtigt, rigtigt.getZone(), new AtomicReference<>(Duration.ZERO));
    }

    private Styreur(Clock rigtigt, ZoneId zone, AtomicReference<Duration> foran) {
        this.rigtigt = rigtigt;
        this.zone = zone;
        this.foran = foran;
    }

    /**
     * A gateway with claims of real people must never have its time moved: limitation dates, deadlines and the order of
     * events would lie.
     *
     * @throws Startfejl when the clock is to be moved outside the demo profile
     */
    public static void kraevTilladt(Environment miljoe) {
        if (miljoe.getProperty(STYRET, Boolean.class, false) && !miljoe.acceptsProfiles(Profiles.of(PROFIL))) {
            throw new Startfejl("Uret kan kun styres (" + STYRET + "=true) sammen med --spring.profiles.active="
                    + PROFIL + ". Fjern indstillingen: en gateway i drift går efter det rigtige ur.");
        }
    }

    /** Begins at the time, which may also lie before the real one. For the start only, before anything is written. */
    public Styreur fra(Instant tid) {
        foran.set(Duration.between(rigtigt.instant(), tid));
        return this;
    }

    /**
     * Moves the clock forward.
     *
     * @return false, and nothing is changed, when the time is already past on this clock
     */
    public boolean frem(Instant tid) {
        Duration ny = Duration.between(rigtigt.instant(), tid);
        return foran.updateAndGet(nu -> ny.compareTo(nu) > 0 ? ny : nu) == ny;
    }

    @Override
    public Instant instant() {
        return rigtigt.instant().plus(foran.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock seen from elsewhere: moving one moves both. */
    @Override
    public Clock withZone(ZoneId anden) {
        return new Styreur(rigtigt, anden, foran);
    }
}
