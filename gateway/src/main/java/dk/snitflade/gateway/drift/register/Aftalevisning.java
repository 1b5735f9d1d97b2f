package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.aftale.Aftalemappe;
import dk.snitflade.gateway.aftale.Aftaleversion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A fordringshaver's agreement as it is shown.
 *
 * @param stand to be sent back with a change, as the proof of what was read
 * @param versioner what counts, in the order of the days
 * @param ophaevede what was changed since, the last change first
 */
record Aftalevisning(long fordringshaver, long stand, List<Version> versioner, List<Version> ophaevede) {

    /**
     * @param gaelder whether it holds today
     * @param ophaevet when a later version took its place; null while it counts
     */
    record Version(
            long nr,
            String navn,
            LocalDate gyldigFra,
            LocalDate gyldigTil,
            boolean gaelder,
            List<String> indberettere,
            List<String> typer,
            List<String> rettigheder,
            Instant oprettet,
            Instant ophaevet) {

        private static Version af(Aftaleversion version, LocalDate iDag) {
            Aftale aftale = version.aftale();
            return new Version(
                    version.nr(),
                    aftale.navn(),
                    aftale.gyldigFra(),
                    aftale.gyldigTil(),
                    version.ophaevet() == null && aftale.gaelder(iDag),
                    aftale.indberettere().stream().sorted().toList(),
                    aftale.typer().stream().sorted().toList(),
                    aftale.rettigheder().stream().sorted().map(Ret::name).toList(),
                    version.oprettet(),
                    version.ophaevet());
        }
    }

    /** One line in the list of all. navn and gyldigFra are of the version that holds today; null when none does. */
    record Linje(long fordringshaver, long stand, String navn, LocalDate gyldigFra, int versioner) {

        static Linje af(Aftalemappe mappe, LocalDate iDag) {
            Aftale nu = mappe.versioner().stream()
                    .map(Aftaleversion::aftale)
                    .filter(aftale -> aftale.gaelder(iDag))
                    .findFirst()
                    .orElse(null);
            return new Linje(
                    mappe.fordringshaver(),
                    mappe.stand(),
                    nu == null ? null : nu.navn(),
                    nu == null ? null : nu.gyldigFra(),
                    mappe.versioner().size());
        }
    }

    static Aftalevisning af(Aftalemappe mappe, LocalDate iDag) {
        return new Aftalevisning(
                mappe.fordringshaver(),
                mappe.stand(),
                mappe.versioner().stream()
                        .map(version -> Version.af(version, iDag))
                        .toList(),
                mappe.ophaevede().stream()
                        .map(version -> Version.af(version, iDag))
                        .toList());
    }
}
