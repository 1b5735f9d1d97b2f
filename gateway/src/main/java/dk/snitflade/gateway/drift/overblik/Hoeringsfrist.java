package dk.snitflade.gateway.drift.overblik;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When Gældsstyrelsen should have handled a høring: within 14 days (psrm.md 5.2). Counted in Danish days from the one it
 * began on.
 *
 * @param dageTilbage negative when the day has passed
 */
record Hoeringsfrist(LocalDate frist, long dageTilbage) {

    private static final int DAGE = 14;
    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    /** @param begyndt null while PSRM is not known to have it; then there is no deadline, and the answer is null */
    static Hoeringsfrist af(Instant begyndt, Instant nu) {
        if (begyndt == null) {
            return null;
        }
        LocalDate frist = LocalDate.ofInstant(begyndt, DANMARK).plusDays(DAGE);
        return new Hoeringsfrist(frist, ChronoUnit.DAYS.between(LocalDate.ofInstant(nu, DANMARK), frist));
    }

    /** Whether the day has passed. */
    public boolean overskredet() {
        return dageTilbage < 0;
    }
}
