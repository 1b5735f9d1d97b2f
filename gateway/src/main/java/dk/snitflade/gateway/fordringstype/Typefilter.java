package dk.snitflade.gateway.fordringstype;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The entry filter of one type.
 *
 * @param regler the resolved rules; each key once, in the order they are judged and shown
 */
public record Typefilter(Styrke styrke, List<Regel> regler) {

    public Typefilter {
        Objects.requireNonNull(styrke);
        regler = List.copyOf(regler);
    }

    /** The rule under a key of the catalogue. */
    public Optional<Regel> regel(String noegle) {
        return regler.stream().filter(regel -> regel.noegle().equals(noegle)).findFirst();
    }
}
