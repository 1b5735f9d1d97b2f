package dk.snitflade.gateway.rutning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What some onboarding rows would have done to claims already received. Only the claims the rows speak of are judged,
 * since the others would have gone where they went.
 */
public final class Proevesortering {

    private final Onboardinger forslag;
    private final LocalDate foersteDag;

    /**
     * @param foersteDag first day of the claims looked at; a family whose main claim is older would have stayed where
     *     it is
     */
    public Proevesortering(Collection<Onboarding> forslag, Omraader omraader, LocalDate foersteDag) {
        this.forslag = new Onboardinger(forslag, omraader);
        this.foersteDag = foersteDag;
    }

    /** The move the rows would have meant for the claim, if any. */
    public Optional<Flytning> flytning(Fordringsspor spor) {
        if (spor.modtaget().isBefore(foersteDag)
                || forslag.raekke(spor.fordringshaver(), spor.hovedtype(), spor.modtaget())
                        .isEmpty()) {
            return Optional.empty();
        }
        Afgoerelse afgoerelse = Sortering.nyFordring(
                spor.fordringshaver(), spor.hovedtype(), spor.hovedart(), forslag, spor.modtaget());
        return afgoerelse.maal() == spor.hjem()
                ? Optional.empty()
                : Optional.of(new Flytning(spor, afgoerelse.maal(), afgoerelse.saetning()));
    }

    /**
     * The rows as if the plan had been carried through before the first day: of each type or area the last row counts,
     * from the first day on and without end.
     */
    public static List<Onboarding> somGennemfoert(Collection<Onboarding> forslag, LocalDate foersteDag) {
        Map<String, Onboarding> sidste = new HashMap<>();
        for (Onboarding raekke : forslag) {
            sidste.merge(
                    raekke.fordringshaver() + " " + raekke.emne(),
                    raekke,
                    (en, anden) -> en.gyldigFra().isAfter(anden.gyldigFra()) ? en : anden);
        }
        List<Onboarding> gennemfoert = new ArrayList<>();
        sidste.values()
                .forEach(raekke -> gennemfoert.add(new Onboarding(
                        raekke.nr(),
                        raekke.fordringshaver(),
                        raekke.fordringstype(),
                        raekke.omraade(),
                        raekke.gyldigFra().isBefore(foersteDag) ? raekke.gyldigFra() : foersteDag,
                        null,
                        raekke.maal(),
                        raekke.dmiKode())));
        return gennemfoert;
    }
}
