package dk.snitflade.gateway.kvittering;

import java.time.Duration;

/**
 * How long to wait before asking for a receipt again. Grows in a straight line with the age of the sending: a fresh one is
 * asked about at every tick, one of thirty days hourly; in between half the age in days is the wait in quarters of an hour
 * (fifteen days: thirty minutes).
 */
final class Pollingtakt {

    private static final Duration AELDST = Duration.ofDays(30);
    private static final Duration LAENGST = Duration.ofHours(1);

    private Pollingtakt() {}

    /**
     * @param alder time since the action was sent
     * @param tick the shortest wait
     */
    static Duration vent(Duration alder, Duration tick) {
        if (alder.compareTo(AELDST) >= 0) {
            return LAENGST;
        }
        Duration andel = LAENGST.multipliedBy(Math.max(alder.toSeconds(), 0)).dividedBy(AELDST.toSeconds());
        return andel.compareTo(tick) < 0 ? tick : andel;
    }
}
