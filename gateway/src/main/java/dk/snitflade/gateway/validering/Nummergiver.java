package dk.snitflade.gateway.validering;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where in the house a rejection number is given; for a number without a check of its own, why it has none. */
public enum Nummergiver {
    /** Judged when the delivery is received. */
    KONTROL(Stream.of(
                    Strukturkontroller.ALLE, Aftalekontroller.ALLE, Indholdskontroller.ALLE, Henvisningskontroller.ALLE)
            .flatMap(List::stream)
            .map(Kontrol::nummer)),
    /** Judged once the action is sorted to PSRM or DMI. */
    SORTERING(Maalkontroller.ALLE.stream().map(Kontrol::nummer)),
    /** Judged when receipts or notifications are fetched. */
    OPSLAG(Opslagskontroller.ALLE.stream().map(Opslagskontroller.Opslagskontrol::nummer)),
    /** Decided by the database, so that of two deliveries at the same time one gets through. */
    JOURNAL(Stream.of(486, 503)),
    /** Only PSRM or DMI can tell; passed on as it is. */
    BAGSYSTEM(Stream.of(600, 602, 603, 900)),
    /** Only for people in the creditor portal, never system to system. */
    PORTAL(Stream.of(418, 422, 437, 480)),
    /** Only when the authority maintains agreements. */
    AFTALEVEDLIGEHOLD(Stream.of(182)),
    /** The message has no field it could be seen from: SRB and forfald stand once on the claim (nymf.md 3.2, 3.3). */
    UDEN_DATA(Stream.of(557));

    private final Set<Integer> numre;

    Nummergiver(Stream<Integer> numre) {
        this.numre = numre.collect(Collectors.toUnmodifiableSet());
    }

    /** Everywhere the number is given; empty for one that has neither a check nor a reason to have none. */
    public static List<Nummergiver> af(int nummer) {
        return Arrays.stream(values())
                .filter(giver -> giver.numre.contains(nummer))
                .toList();
    }
}
