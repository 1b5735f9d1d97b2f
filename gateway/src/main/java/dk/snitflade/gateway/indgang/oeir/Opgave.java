package dk.snitflade.gateway.indgang.oeir;

import java.util.UUID;

/**
 * Something only a person can do.
 *
 * @param krav the claim it is about; null when it is about the account
 * @param tekst one Danish sentence for the municipality's people, without CPR numbers
 */
record Opgave(Art art, UUID krav, String tekst) {

    /** A debtor was taken off a claim that is away, and no message may do it: a person has the claim taken home. */
    static Opgave skyldnerskifte(UUID krav) {
        return new Opgave(
                Art.SKYLDNERSKIFTE,
                krav,
                "Det er ændret, hvem der hæfter for fordringen, mens den er til inddrivelse. Få den returneret gennem"
                        + " Fordringshaversupport. Når den er kommet hjem, sender fagsystemet den igen med tilstanden AKTIV,"
                        + " og den får da et nyt fordringsid med de rette skyldnere.");
    }

    /** Why no message can do it (oir.md 5.4). */
    enum Art {
        /** A state-refunded claim may not be withdrawn for respite or instalments. */
        STATSREFUNDERET,
        /** No message gives a debtor another number. */
        PARTNUMMER,
        /** A debtor was taken off, and the setting leaves the recall to a person. */
        SKYLDNERSKIFTE,
        /** A returned claim has interest or fees with it. */
        RETURNERET
    }
}
