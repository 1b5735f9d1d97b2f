package dk.snitflade.gateway.rutning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The onboarding register as values: look-up cost does not depend on the number of rows. */
public final class Onboardinger {

    private record Noegle(long fordringshaver, String fordringstype) {}

    private final Map<Noegle, List<Onboarding>> raekker;

    public Onboardinger(Collection<Onboarding> raekker) {
        this.raekker = raekker.stream()
                .collect(Collectors.groupingBy(raekke -> new Noegle(raekke.fordringshaver(), raekke.fordringstype())));
    }

    /** The row that opens PSRM for the type on the day, if any. */
    public Optional<Onboarding> aaben(long fordringshaver, String fordringstype, LocalDate dag) {
        return raekker.getOrDefault(new Noegle(fordringshaver, fordringstype), List.of()).stream()
                .filter(raekke -> raekke.gaelder(dag))
                .findFirst();
    }
}
