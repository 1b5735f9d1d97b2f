package dk.snitflade.gateway.rutning;

import java.util.Optional;
import java.util.function.Predicate;

/** The rules of sorting in the order they are asked (nymf.md 6.3). */
public enum Sorteringsregel {
    KENDT_FORDRING(
            "En aktion på en fordring, gatewayen kender, går derhen, hvor fordringen ligger.",
            saetning -> saetning.startsWith("Følger fordring ")),
    KONVERTERET(
            "En fordring, der er konverteret fra DMI, ligger i PSRM fra den dag, og det, der ikke var sendt, følger med.",
            saetning -> saetning.contains(Afgoerelse.ER_KONVERTERET)),
    UKENDT_FORDRING(
            "En fordring, der ikke er oprettet gennem gatewayen, er ældre end den og ligger i DMI.",
            saetning -> saetning.endsWith(Afgoerelse.LIGGER_I_DMI)),
    MODR("PSRM kender ikke art MODR, så den går til DMI.", Afgoerelse.MODR_I_DMI::equals),
    ONBOARDING("Onboardingregistrets række for typen afgør en ny fordring.", saetning -> false),
    IKKE_TILSLUTTET(
            "Uden en række, der gælder på dagen, går en ny fordring til DMI.",
            saetning -> saetning.contains(Afgoerelse.ER_IKKE_TILSLUTTET));

    private final String tekst;
    private final Predicate<String> genkender;

    Sorteringsregel(String tekst, Predicate<String> genkender) {
        this.tekst = tekst;
        this.genkender = genkender;
    }

    /** The rule in one Danish sentence. */
    public String tekst() {
        return tekst;
    }

    /** The rule that gave the sentence; empty when it was a row, which the sentence alone does not tell. */
    static Optional<Sorteringsregel> bag(String saetning) {
        for (Sorteringsregel regel : values()) {
            if (regel.genkender.test(saetning)) {
                return Optional.of(regel);
            }
        }
        return Optional.empty();
    }
}
