package dk.snitflade.gateway.indgang.oeir;

import java.util.UUID;

/**
 * Something only a person can do.
 *
 * @param krav the claim it is about; null when it is about the account
 * @param tekst one Danish sentence for the municipality's people, without CPR numbers
 */
record Opgave(Art art, UUID krav, String tekst) {

    /** Why no message can do it (oir.md 5.4). */
    enum Art {
        /** A state-refunded claim may not be withdrawn for respite or instalments. */
        STATSREFUNDERET,
        /** No message gives a debtor another number. */
        PARTNUMMER
    }
}
