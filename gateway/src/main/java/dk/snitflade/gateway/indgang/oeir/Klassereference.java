package dk.snitflade.gateway.indgang.oeir;

import java.util.UUID;

/**
 * A class in a Sortiment, as the fagsystem names it (oir.md 3.1). Only the key decides anything; the rest is kept and shown.
 *
 * @param identifikation null when left out
 * @param sortiment null when left out
 */
record Klassereference(UUID identifikation, String noegle, String sortiment) {

    /** The class of a key alone. */
    static Klassereference af(String noegle) {
        return new Klassereference(null, noegle, null);
    }
}
