package dk.snitflade.gateway.rutning;

import java.time.LocalDate;

/**
 * One municipality's state in one step.
 *
 * @param planlagt the day it is planned to be done; null when there is no plan
 * @param udfoert the day it was done; null until then
 * @param udgave counts the changes; 0 when nothing has been entered
 */
public record Onboardingtrin(
        long fordringshaver, Trinart trin, Trintilstand tilstand, LocalDate planlagt, LocalDate udfoert, long udgave) {

    /** A step nobody has entered anything about. */
    public static Onboardingtrin intet(long fordringshaver, Trinart trin) {
        return new Onboardingtrin(fordringshaver, trin, Trintilstand.IKKE_BEGYNDT, null, null, 0);
    }

    /** Whether the step was done on the day. */
    public boolean udfoert(LocalDate dag) {
        return tilstand == Trintilstand.UDFOERT && !udfoert.isAfter(dag);
    }
}
