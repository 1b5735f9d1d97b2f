package dk.snitflade.gateway.aftale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the register holds about one fordringshaver's agreement.
 *
 * @param versioner the versions that count, past, present and to come, in the order of their days
 * @param ophaevede versions that were changed since, newest change first
 */
public record Aftalemappe(long fordringshaver, List<Aftaleversion> versioner, List<Aftaleversion> ophaevede) {

    /** Sorts the rows of one fordringshaver. */
    public static Aftalemappe af(long fordringshaver, List<Aftaleversion> raekker) {
        return new Aftalemappe(
                fordringshaver,
                raekker.stream()
                        .filter(version -> version.ophaevet() == null)
                        .sorted(Comparator.comparing(Aftaleversion::gyldigFra))
                        .toList(),
                raekker.stream()
                        .filter(version -> version.ophaevet() != null)
                        .sorted(Comparator.comparing(Aftaleversion::ophaevet)
                                .thenComparing(Aftaleversion::nr)
                                .reversed())
                        .toList());
    }

    public boolean tom() {
        return versioner.isEmpty() && ophaevede.isEmpty();
    }

    /**
     * A number that is another one after every change, for an editor to prove what was read; 0 when there is nothing.
     */
    public long stand() {
        return Stream.concat(versioner.stream(), ophaevede.stream())
                .mapToLong(Aftaleversion::nr)
                .max()
                .orElse(0);
    }

    /** The version whose first day it is. */
    public Optional<Aftaleversion> fra(LocalDate foersteDag) {
        return versioner.stream()
                .filter(version -> version.gyldigFra().equals(foersteDag))
                .findFirst();
    }
}
