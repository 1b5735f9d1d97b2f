package dk.snitflade.gateway.sikkerhed.kryptering;

/** Keyed hashes that people and companies are found by (operations.md 9): the number itself is never compared or indexed. */
public final class Nummeropslag {

    private final Noeglering ring;

    public Nummeropslag(Noeglering ring) {
        this.ring = ring;
    }

    /**
     * The same for all spellings of a number; null for null.
     *
     * @param nummer a CPR, CVR, SE or AKR number, with or without hyphen and spaces
     */
    public byte[] af(String nummer) {
        return nummer == null ? null : ring.hash(nummer.replaceAll("[-\\s]", ""));
    }
}
