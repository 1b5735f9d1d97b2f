package dk.snitflade.gateway.aftale;

import dk.snitflade.gateway.gyldighed.Versioner;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All agreements as they stand in the register, for look-up by value: cost does not grow with their number. */
public final class Aftaler {

    private static final Versioner<Aftale> INGEN = new Versioner<>(List.of());

    private final Map<Long, Versioner<Aftale>> efterFordringshaver;
    private final Set<String> indberettere;

    public Aftaler(Collection<Aftale> aftaler) {
        efterFordringshaver = aftaler.stream()
                .collect(Collectors.groupingBy(
                        Aftale::fordringshaver, Collectors.collectingAndThen(Collectors.toList(), Versioner::new)));
        indberettere = aftaler.stream()
                .flatMap(aftale -> aftale.indberettere().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The agreement that holds for the fordringshaver on the day, if any. */
    public Optional<Aftale> gaeldende(long fordringshaver, LocalDate dag) {
        return efterFordringshaver.getOrDefault(fordringshaver, INGEN).paa(dag);
    }

    /** The fordringshavere that have an agreement on a day of the period, in order. */
    public List<Long> fordringshavere(LocalDate fra, LocalDate til) {
        return efterFordringshaver.entrySet().stream()
                .filter(post -> fra.datesUntil(til.plusDays(1))
                        .anyMatch(dag -> post.getValue().paa(dag).isPresent()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether any agreement names the reporting system. */
    public boolean kender(String indberetter) {
        return indberettere.contains(indberetter);
    }
}
