package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordringstype.udtryk.Betingelse;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One rule of a type's filter, with the type's own limit put in.
 *
 * @param noegle the catalogue's key: the number, or the number with an ending for a variant (R_2_3.lovdag)
 * @param id the official number (R_2_3); another thing than NyMF's rejection numbers
 * @param betingelse what must hold
 * @param vaern when the rule counts; null for always
 * @param vaernUdledt whether that guard is our reading and can be switched off
 * @param saetning the Danish sentence of the broken rule
 * @param siden the day this limit began, for people to read; null when not known. The catalogue's version decides
 * @param vigerFor key of the rule that takes this one's place when both are broken; null for none
 * @param prHaefter whether it is judged for each debtor: it looks at a limitation date, a judgment or a settlement
 */
public record Regel(
        String noegle,
        String id,
        Betingelse betingelse,
        Betingelse vaern,
        boolean vaernUdledt,
        Udfald udfald,
        String saetning,
        LocalDate siden,
        String vigerFor,
        boolean prHaefter) {

    public Regel {
        Objects.requireNonNull(noegle);
        Objects.requireNonNull(id);
        Objects.requireNonNull(betingelse);
        Objects.requireNonNull(udfald);
        Objects.requireNonNull(saetning);
    }

    /** The rule as the catalogue states it; whether it is judged for each debtor follows from its expressions. */
    public Regel(
            String noegle,
            String id,
            Betingelse betingelse,
            Betingelse vaern,
            boolean vaernUdledt,
            Udfald udfald,
            String saetning,
            LocalDate siden,
            String vigerFor) {
        this(
                noegle,
                id,
                betingelse,
                vaern,
                vaernUdledt,
                udfald,
                saetning,
                siden,
                vigerFor,
                betingelse.serPaaHaefter() || vaern != null && vaern.serPaaHaefter());
    }
}
