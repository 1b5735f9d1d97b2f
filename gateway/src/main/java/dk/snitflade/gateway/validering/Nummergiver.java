package dk.snitflade.gateway.validering;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where in the house a rejection number is given; for a number without a check of its own, why it has none. */
public enum Nummergiver {
    KONTROL(
            "Kontrolleres, når leverancen modtages.",
            Stream.of(
                            Strukturkontroller.ALLE,
                            Aftalekontroller.ALLE,
                            Indholdskontroller.ALLE,
                            Henvisningskontroller.ALLE)
                    .flatMap(List::stream)
                    .map(Kontrol::nummer)),
    SORTERING(
            "Kontrolleres, når det er afgjort, om fordringen skal til PSRM eller DMI.",
            Maalkontroller.ALLE.stream().map(Kontrol::nummer)),
    OPSLAG(
            "Kontrolleres, når der hentes kvitteringer eller underretninger.",
            Opslagskontroller.ALLE.stream().map(Opslagskontroller.Opslagskontrol::nummer)),
    JOURNAL("Afgøres af databasen, så at to leverancer på samme tid ikke begge slipper igennem.", Stream.of(486)),
    BAGSYSTEM("Gives kun af PSRM eller DMI og videregives, som det er.", Stream.of(600, 602, 603, 900)),
    PORTAL("Gives kun i Fordringshaverportalen, ikke fra system til system.", Stream.of(418, 422, 437, 480)),
    AFTALEVEDLIGEHOLD("Gives kun ved vedligehold af aftaler, som gatewayen ikke udfører.", Stream.of(182)),
    // SRB and forfald stand once on the claim, never on a debtor (nymf.md 3.2 rows 8 and 9, 3.3).
    UDEN_DATA("Kan ikke opstå i dag: beskeden har ingen felter, det kunne ses af.", Stream.of(557));

    private final String forklaring;
    private final Set<Integer> numre;

    Nummergiver(String forklaring, Stream<Integer> numre) {
        this.forklaring = forklaring;
        this.numre = numre.collect(Collectors.toUnmodifiableSet());
    }

    /** One Danish sentence. */
    public String forklaring() {
        return forklaring;
    }

    /** Everywhere the number is given; empty for one that has neither a check nor a reason to have none. */
    public static List<Nummergiver> af(int nummer) {
        return Arrays.stream(values())
                .filter(giver -> giver.numre.contains(nummer))
                .toList();
    }
}
