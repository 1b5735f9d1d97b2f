package dk.snitflade.gateway.aftale;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All agreements as they stand in the register, for look-up by value: cost does not grow with their number. */
public final class Aftaler {

    private final Map<Long, List<Aftale>> efterFordringshaver;
    private final Set<String> indberettere;

    public Aftaler(Collection<Aftale> aftaler) {
        efterFordringshaver = aftaler.stream().collect(Collectors.groupingBy(Aftale::fordringshaver));
        indberettere = aftaler.stream()
                .flatMap(aftale -> aftale.indberettere().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The agreement that holds for the fordringshaver on the day, if any. */
    public Optional<Aftale> gaeldende(long fordringshaver, LocalDate dag) {
        return efterFordringshaver.getOrDefault(fordringshaver, List.of()).stream()
                .filter(aftale -> aftale.gaelder(dag))
                .findFirst();
    }

    /** Whether any agreement names the reporting system. */
    public boolean kender(String indberetter) {
        return indberettere.contains(indberetter);
    }
}
