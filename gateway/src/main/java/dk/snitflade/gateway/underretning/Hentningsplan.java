package dk.snitflade.gateway.underretning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How far back a fetch goes, and when the next one is. Pure. A notification may turn up after others of a later time, so
 * every fetch overlaps the one before, and once a day one goes back as far as a back end gives anything (psrm.md 5.3).
 *
 * @param hver between two fetches for the same fordringshaver
 * @param efterFejl between a fetch that failed and the next try
 * @param overlap how far a fetch goes back behind the one before
 */
record Hentningsplan(Duration hver, Duration efterFejl, Duration overlap) {

    /** Nothing older can be fetched (nymf.md 4.3). */
    private static final int MAANEDER = 3;

    private static final Duration HELT_HVER = Duration.ofDays(1);

    /**
     * @param fra first Danish day of notification
     * @param helt whether that is as far as can be fetched
     */
    record Vindue(LocalDate fra, boolean helt) {}

    /** @param hentet when the last fetch that succeeded began, helt the same of the last whole one; null for never */
    Vindue vindue(Instant hentet, Instant helt, Instant nu, ZoneId zone) {
        LocalDate aeldste = LocalDate.ofInstant(nu, zone).minusMonths(MAANEDER);
        if (hentet == null || helt == null || !nu.isBefore(helt.plus(HELT_HVER))) {
            return new Vindue(aeldste, true);
        }
        LocalDate fra = LocalDate.ofInstant(hentet.minus(overlap), zone);
        return fra.isBefore(aeldste) ? new Vindue(aeldste, true) : new Vindue(fra, false);
    }
}
