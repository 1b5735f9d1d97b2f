package dk.snitflade.gateway.aftale;

import dk.snitflade.gateway.gyldighed.Versioner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change makes of a fordringshaver's versions.
 *
 * @param ophaeves versions whose place is taken
 * @param nye versions to be written
 * @param brud why it cannot be, each naming two versions that share a day; empty when it can
 */
public record Versionsskifte(List<Aftaleversion> ophaeves, List<Aftale> nye, List<String> brud) {

    /**
     * A new version. It takes the place of the one with the same first day, if there is one.
     *
     * @param lukForrige whether the version before, when it reaches into the new one, ends the day before it
     */
    public static Versionsskifte ny(Aftalemappe mappe, Aftale ny, boolean lukForrige) {
        List<Aftaleversion> ophaeves = new ArrayList<>();
        List<Aftale> nye = new ArrayList<>();
        for (Aftaleversion version : mappe.versioner()) {
            if (version.gyldigFra().equals(ny.gyldigFra())) {
                ophaeves.add(version);
            } else if (lukForrige && version.gyldigFra().isBefore(ny.gyldigFra()) && version.overlapper(ny)) {
                ophaeves.add(version);
                nye.add(version.aftale().til(ny.gyldigFra().minusDays(1)));
            }
        }
        nye.add(ny);
        return afproev(mappe, ophaeves, nye);
    }

    /** Another last day of a version; null opens it again. */
    public static Versionsskifte slut(Aftalemappe mappe, Aftaleversion version, LocalDate sidsteDag) {
        return afproev(mappe, List.of(version), List.of(version.aftale().til(sidsteDag)));
    }

    /** Whether everything is as it was before. */
    public boolean uaendret() {
        return ophaeves.stream()
                .map(Aftaleversion::aftale)
                .collect(Collectors.toSet())
                .equals(Set.copyOf(nye));
    }

    private static Versionsskifte afproev(Aftalemappe mappe, List<Aftaleversion> ophaeves, List<Aftale> nye) {
        List<Aftaleversion> efter = Stream.concat(
                        mappe.versioner().stream().filter(version -> !ophaeves.contains(version)),
                        nye.stream().map(Aftaleversion::ny))
                .toList();
        List<String> brud = new Versioner<>(efter)
                .overlap().stream()
                        .filter(overlap -> Stream.of(overlap.foerst(), overlap.sidst())
                                .map(Aftaleversion::nr)
                                .anyMatch(Objects::isNull))
                        .map(overlap -> stort(overlap.foerst().betegnelse()) + " overlapper "
                                + overlap.sidst().betegnelse() + ".")
                        .toList();
        return new Versionsskifte(ophaeves, nye, brud);
    }

    private static String stort(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
