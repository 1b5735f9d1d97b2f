package dk.snitflade.gateway.register;

import dk.snitflade.gateway.gyldighed.Gyldig;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** A rule for a class of a Sortiment, or for all below one as {@code KY.TILBAGEBETALING.*}. */
public interface Klasseregel extends Gyldig {

    /** The municipality's CVR, or * for every one. */
    String kommune();

    String klasse();

    /** Whether it is about the class. */
    default boolean omfatter(String noegle) {
        return klasse().equals(noegle)
                || klasse().equals("*")
                || klasse().endsWith(".*") && noegle.startsWith(klasse().substring(0, klasse().length() - 1));
    }

    /** The rule for the class on the day: the municipality's own first, then the one that says most of the class. */
    static <T extends Klasseregel> Optional<T> vaelg(
            Collection<T> regler, String kommune, String noegle, LocalDate dag) {
        return regler.stream()
                .filter(regel -> regel.kommune().equals("*") || regel.kommune().equals(kommune))
                .filter(regel -> regel.gaelder(dag) && regel.omfatter(noegle))
                .max(Comparator.comparing((T regel) -> !regel.kommune().equals("*"))
                        .thenComparing(regel -> !regel.klasse().endsWith("*"))
                        .thenComparing(regel -> regel.klasse().length())
                        .thenComparing(Klasseregel::gyldigFra));
    }
}
