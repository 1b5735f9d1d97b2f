package dk.snitflade.mocks.modtaget;

import dk.snitflade.mocks.aktion.Afvisning;
import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.Statuskode;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * One row of the record of arrivals: one action in one call. The status is the one answered in that call and is not
 * updated later.
 *
 * @param nr 1 for the first row since start or reset
 * @param tid when the call was handled
 * @param operation local name of the operation without {@code _I}
 * @param aktion the action
 * @param leveranceId the leverance; null for PSRM, which has none
 * @param status what was answered; null when the answer was a SOAP fault
 * @param afvist reasons of a rejection
 * @param optaget true when this call took the action in, false for a repetition
 */
public record ModtagetAktion(
        long nr,
        OffsetDateTime tid,
        String operation,
        Aktion aktion,
        Long leveranceId,
        Statuskode status,
        List<Afvisning> afvist,
        boolean optaget) {

    static ModtagetAktion besvaret(long nr, OffsetDateTime tid, Kald kald, Aktionsstatus status, boolean optaget) {
        return new ModtagetAktion(
                nr,
                tid,
                kald.operation(),
                status.aktion(),
                kald.leveranceId(),
                status.status(),
                status.afvist(),
                optaget);
    }

    static ModtagetAktion fejlet(long nr, OffsetDateTime tid, Kald kald, Aktion aktion) {
        return new ModtagetAktion(nr, tid, kald.operation(), aktion, kald.leveranceId(), null, List.of(), false);
    }
}
