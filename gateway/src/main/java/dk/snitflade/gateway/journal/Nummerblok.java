package dk.snitflade.gateway.journal;

import java.util.function.LongSupplier;

/** Hands out ascending numbers from blocks; a node that dies leaves a gap, never a double. */
final class Nummerblok {

    private final LongSupplier nyBlok;
    private final int laengde;
    private long naeste;
    private long slut;

    /**
     * @param nyBlok gives the first number of a block nobody else has
     * @param laengde how many numbers a block holds
     */
    Nummerblok(LongSupplier nyBlok, int laengde) {
        this.nyBlok = nyBlok;
        this.laengde = laengde;
    }

    synchronized long naeste() {
        if (naeste == slut) {
            naeste = nyBlok.getAsLong();
            slut = naeste + laengde;
        }
        return naeste++;
    }
}
