package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision explained: the row, the rule, the sentence.
 *
 * @param maal null when the action was rejected before sorting
 * @param regel null when it was not sorted, or the rule cannot be told any more
 * @param raekke null when no row decided, or it cannot be told any more
 * @param bemaerkning what cannot be told and why; null when all is told
 */
public record Forklaring(Maal maal, Sorteringsregel regel, Onboarding raekke, String saetning, String bemaerkning) {

    /** What would happen to a new claim. */
    public static Forklaring af(Afgoerelse afgoerelse) {
        return new Forklaring(afgoerelse.maal(), afgoerelse.regel(), afgoerelse.raekke(), afgoerelse.saetning(), null);
    }

    /**
     * Why an action went where it went. The stored sentence is the proof: a row is only named when it gives that very
     * sentence.
     *
     * @param dengang the rows that counted when the action was received
     * @param dag the Danish day of receipt
     */
    public static Forklaring af(Aktionsspor spor, Onboardinger dengang, LocalDate dag) {
        if (spor.maal() == null) {
            return new Forklaring(null, null, null, "Aktionen blev afvist og er ikke sorteret.", null);
        }
        Optional<Sorteringsregel> regel = Sorteringsregel.bag(spor.hvorfor());
        if (regel.isPresent()) {
            return new Forklaring(spor.maal(), regel.get(), null, spor.hvorfor(), null);
        }
        return Optional.ofNullable(spor.hovedtype())
                .map(type -> Sortering.nyFordring(spor.fordringshaver(), type, spor.hovedart(), dengang, dag))
                .filter(afgoerelse -> afgoerelse.saetning().equals(spor.hvorfor()))
                .map(Forklaring::af)
                .orElseGet(() -> new Forklaring(
                        spor.maal(),
                        Sorteringsregel.ONBOARDING,
                        null,
                        spor.hvorfor(),
                        "Registret blev ændret omtrent samtidig med modtagelsen, så rækken kan ikke peges ud. Se"
                                + " revisionen."));
    }
}
