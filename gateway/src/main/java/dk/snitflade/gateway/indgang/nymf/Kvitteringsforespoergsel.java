package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.wsdl.Dialekt;
import java.time.Instant;
import java.util.List;

/**
 * A call of MFKvitteringHent (nymf.md 4.1).
 *
 * @param fordringshaver only this fordringshaver's receipts; null for all
 * @param ider delivery, action or claim ids, as efter tells; at least one
 */
record Kvitteringsforespoergsel(
        String afsender,
        String transaktionsId,
        Instant modtaget,
        Long fordringshaver,
        Efter efter,
        List<Long> ider,
        Dialekt dialekt) {

    /** What the caller asks by. */
    enum Efter {
        LEVERANCE,
        AKTION,
        FORDRING
    }
}
