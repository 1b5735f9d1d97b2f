package dk.snitflade.gateway.fordringstype;

import java.util.List;
import java.util.Objects;

/**
 * One rule as it was judged on a claim, broken or not.
 *
 * @param haeftelse position (from 1) of the debtor it was judged for; 0 for a rule on the claim itself
 * @param opfyldt whether the condition holds
 * @param vaerdier what condition and guard looked at
 */
public record Regelforklaring(
        Regel regel, Styrke styrke, int haeftelse, Vaern vaern, boolean opfyldt, List<Vaerdi> vaerdier) {

    /** Whether the rule counted. */
    public enum Vaern {
        /** It has no guard: it always counts. */
        INGEN,
        /** The guard holds: it counts. */
        GAELDER,
        /** The guard does not hold: it does not count. */
        FRITAGER,
        /** The guard is inferred and switched off: it counts. */
        SLAAET_FRA
    }

    public Regelforklaring {
        Objects.requireNonNull(regel);
        Objects.requireNonNull(styrke);
        Objects.requireNonNull(vaern);
        vaerdier = List.copyOf(vaerdier);
    }

    public boolean brudt() {
        return vaern != Vaern.FRITAGER && !opfyldt;
    }
}
