package dk.snitflade.mocks.fejl;

import java.util.Objects;

/**
 * An ordered fault.
 *
 * @param art the kind
 * @param antal how many calls it hits; null means all until it is cleared
 * @param sekunder how long the answer is held back; only used by {@link Fejlart#TAVS}
 */
public record Fejl(Fejlart art, Integer antal, int sekunder) {

    /** Just past the 60 s most callers wait. */
    public static final int TAVS_SEKUNDER = 65;

    private static final int LAENGSTE_SEKUNDER = 3600;

    /** @throws IllegalArgumentException with a Danish sentence when a number is out of range */
    public Fejl {
        Objects.requireNonNull(art, "art");
        if (antal != null && antal < 1) {
            throw new IllegalArgumentException("antal skal være 1 eller mere, eller udelades.");
        }
        if (sekunder < 0 || sekunder > LAENGSTE_SEKUNDER) {
            throw new IllegalArgumentException("sekunder skal ligge mellem 0 og " + LAENGSTE_SEKUNDER + ".");
        }
    }

    /** What is left after one more call; null when it is used up. */
    Fejl efterEt() {
        if (antal == null) {
            return this;
        }
        return antal == 1 ? null : new Fejl(art, antal - 1, sekunder);
    }
}
