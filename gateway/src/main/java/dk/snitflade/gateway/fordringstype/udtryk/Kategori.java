package dk.snitflade.gateway.fordringstype.udtryk;

/** Whether a claim stands alone or points at a main claim (psrm.md 2.1). */
public enum Kategori {
    /** Hovedfordring. */
    HF,
    /** Interest or a fee of a main claim. */
    RELATERET
}
