package dk.snitflade.gateway.fordringstype.udtryk;

/** A named value of a claim that expressions may look at (fordringstyper.yaml 1, OPERANDER). */
public sealed interface Operand permits Datofelt, Beloebsfelt, Kodefelt, Tekstfelt, Flag {

    /** The name in the catalogue. */
    String navn();

    /** Whether each debtor has a value of its own. */
    default boolean haefter() {
        return false;
    }
}
