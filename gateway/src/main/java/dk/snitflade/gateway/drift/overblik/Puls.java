package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.afsendelse.tilstand.Modus;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The shared row of a back end.
 *
 * @param tilstand its mode; AABEN when nothing else is written
 * @param succes last call it answered; null when there was none
 * @param fejl last call it did not take part in; null when there was none
 * @param fejltekst what went wrong then; null without a failure
 */
record Puls(String tilstand, Instant succes, Instant fejl, String fejltekst) {

    /** Deliveries flow. Any other mode means that somebody or something has stopped them. */
    static final String AABEN = "AABEN";

    static final Puls INGEN = new Puls(AABEN, null, null, null);

    /** The same in another mode; one this gateway does not know, from a newer node, stays as it stands. */
    Puls i(Modus modus) {
        boolean kendt = Stream.of(Modus.values()).map(Modus::name).anyMatch(tilstand::equals);
        return kendt ? new Puls(modus.name(), succes, fejl, fejltekst) : this;
    }

    /** Whether the most recent call failed. */
    boolean fejlerSidst() {
        return fejl != null && (succes == null || fejl.isAfter(succes));
    }
}
