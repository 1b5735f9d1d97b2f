package dk.snitflade.gateway.fordringstype.udtryk;

/**
 * One word of an expression as it is written.
 *
 * @param sted position of its first character, from 1
 */
record Ord(Slags slags, String tekst, int sted) {

    enum Slags {
        /** Small letters: an operand, a function, and, or, not, in. */
        NAVN,
        /** Capital letters: a code such as INDR. */
        KODE,
        TAL,
        DATO,
        PERIODE,
        TEGN,
        SLUT
    }

    boolean er(String soegt) {
        return tekst.equals(soegt);
    }

    /** How a message names it. */
    String vist() {
        return slags == Slags.SLUT ? "udtrykkets slutning" : "\"" + tekst + "\"";
    }
}
