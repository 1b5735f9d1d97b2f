package dk.snitflade.gateway.afsendelse;

import java.time.Duration;

/** When to try again: exponential with jitter, so that a recovered back end is not met by a herd. */
final class Genforsoeg {

    private Genforsoeg() {}

    /**
     * @param forsoeg tries made so far, from 1
     * @param terning a random number from 0 up to 1
     * @return between half and the whole of foerste · 2^(forsoeg-1), at most hoejst
     */
    static Duration vent(int forsoeg, Duration foerste, Duration hoejst, double terning) {
        int fordoblinger = Math.min(forsoeg - 1, 30);
        double hel = Math.min((double) hoejst.toMillis(), foerste.toMillis() * Math.pow(2, fordoblinger));
        return Duration.ofMillis(Math.round(hel * (0.5 + 0.5 * terning)));
    }
}
