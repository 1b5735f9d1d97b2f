package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.rutning.Onboardingark.Linje;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a set of wanted rows makes of the register.
 *
 * @param ophaeves rows whose place is taken
 * @param nye rows to be written; one that changes another carries its number
 * @param uaendrede how many of the wanted rows stand there already
 * @param fejl why it cannot be; empty when it can
 */
public record Raekkeskifte(List<Onboarding> ophaeves, List<Onboarding> nye, int uaendrede, List<Feltfejl> fejl) {

    /**
     * @param linjer the rows wanted; one with a number changes the row of that number
     * @param nu the rows that count
     */
    public static Raekkeskifte af(List<Linje> linjer, Collection<Onboarding> nu, Omraader omraader) {
        Regning regning = new Regning(nu);
        linjer.forEach(regning::tag);
        regning.soegBrud(omraader);
        return new Raekkeskifte(regning.ophaeves, List.copyOf(regning.nye.keySet()), regning.uaendrede, regning.fejl);
    }

    private static final class Regning {

        private final Map<Long, Onboarding> nu;
        private final Set<Onboarding> indhold;
        private final List<Onboarding> ophaeves = new ArrayList<>();
        private final Map<Onboarding, Linje> nye = new LinkedHashMap<>();
        private final Set<Long> brugteNumre = new HashSet<>();
        private final List<Feltfejl> fejl = new ArrayList<>();
        private int uaendrede;

        Regning(Collection<Onboarding> nu) {
            this.nu = nu.stream().collect(Collectors.toMap(Onboarding::nr, Function.identity()));
            this.indhold = nu.stream().map(raekke -> raekke.medNr(null)).collect(Collectors.toSet());
        }

        void tag(Linje linje) {
            Onboarding raekke = linje.raekke();
            if (raekke.nr() != null && !nu.containsKey(raekke.nr())) {
                afvis(linje, "nr", "Række " + raekke.nr() + " gælder ikke mere. Hent registret igen.");
            } else if (raekke.nr() != null && !brugteNumre.add(raekke.nr())) {
                afvis(linje, "nr", "Række " + raekke.nr() + " står der to gange.");
            } else if (raekke.nr() == null ? indhold.contains(raekke) : raekke.equals(nu.get(raekke.nr()))) {
                uaendrede++;
            } else if (nye.containsKey(raekke)) {
                afvis(linje, null, "Siger det samme som " + nye.get(raekke).betegnelse() + ".");
            } else {
                nye.put(raekke, linje);
                Optional.ofNullable(nu.get(raekke.nr())).ifPresent(ophaeves::add);
            }
        }

        /** Only where a wanted row takes part: what was wrong before is not the fault of this change. */
        void soegBrud(Omraader omraader) {
            Set<Onboarding> vaek = Set.copyOf(ophaeves);
            List<Onboarding> efter = new ArrayList<>(nye.keySet());
            nu.values().stream().filter(raekke -> !vaek.contains(raekke)).forEach(efter::add);
            Raekkebrud.find(efter, omraader).stream()
                    .filter(brud -> nye.containsKey(brud.foerst()) || nye.containsKey(brud.sidst()))
                    .map(this::fejl)
                    .sorted(Comparator.comparing(Feltfejl::linje, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .forEach(fejl::add);
        }

        private Feltfejl fejl(Raekkebrud brud) {
            Linje ramt = nye.getOrDefault(brud.sidst(), nye.get(brud.foerst()));
            return new Feltfejl(ramt.nummer(), null, brud.tekst(betegnelse(brud.foerst()), betegnelse(brud.sidst())));
        }

        private String betegnelse(Onboarding raekke) {
            return nye.containsKey(raekke) ? nye.get(raekke).betegnelse() : raekke.betegnelse();
        }

        private void afvis(Linje linje, String felt, String tekst) {
            fejl.add(new Feltfejl(linje.nummer(), felt, tekst));
        }
    }
}
