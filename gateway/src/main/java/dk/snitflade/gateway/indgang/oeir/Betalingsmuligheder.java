package dk.snitflade.gateway.indgang.oeir;

import java.util.List;
import java.util.UUID;

/**
 * What can be paid.
 *
 * @param flere whether there is more than was fetched
 */
record Betalingsmuligheder(List<Mulighed> dele, boolean flere) {

    /** A part-claim with something left. */
    record Mulighed(UUID konto, Kendtkrav krav, Kendtdel del) {}
}
