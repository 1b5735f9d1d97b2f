package dk.snitflade.gateway.indgang.oeir;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The accounts a search found.
 *
 * @param flere whether there are more than were asked for
 */
record Kontooversigt(List<Raekke> konti, boolean flere) {

    /**
     * An account in few words.
     *
     * @param noegle null without one
     * @param navn of the primary debtor; null without one
     * @param restance unpaid after its last timely payment date, in kroner
     */
    record Raekke(UUID konto, String noegle, String tilstand, String navn, BigDecimal restance, Instant aendret) {}
}
