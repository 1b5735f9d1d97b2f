package dk.snitflade.gateway.fordringstype;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A type's filter where some fordringshavere have another one than the rest.
 *
 * @param fordringshavere their names as the catalogue writes them
 * @param arter the kinds they may use
 */
public record Filtervariant(Set<String> fordringshavere, List<String> arter, Typefilter filter) {

    public Filtervariant {
        fordringshavere = Set.copyOf(fordringshavere);
        arter = List.copyOf(arter);
        Objects.requireNonNull(filter);
    }
}
