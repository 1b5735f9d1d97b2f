package dk.snitflade.gateway.fordringstype;

import java.util.List;
import java.util.Objects;

/**
 * One broken rule.
 *
 * @param haeftelser positions (from 1) of the debtors it is broken for; empty for a rule on the claim itself
 * @param mangler whether it is broken for want of a value
 * @param vaerdier what it was judged on, for the first of those debtors
 */
public record Brud(Regel regel, Styrke styrke, List<Integer> haeftelser, boolean mangler, List<Vaerdi> vaerdier) {

    public Brud {
        Objects.requireNonNull(regel);
        Objects.requireNonNull(styrke);
        haeftelser = List.copyOf(haeftelser);
        vaerdier = List.copyOf(vaerdier);
    }

    public Udfald udfald() {
        return regel.udfald();
    }

    /** As the sender reads it: the filter's number, kept apart from NyMF's (data/README.md 1, Brug), and the sentence. */
    public String besked() {
        return "FILTER " + regel.id() + ": " + regel.saetning();
    }
}
