package dk.snitflade.gateway.register;

import dk.snitflade.gateway.gyldighed.Versioner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What a change makes of the versions of one municipality's rule for one class. Pure.
 *
 * @param ophaeves versions whose place is taken
 * @param nye versions to be written
 */
record Klasseskifte<T extends Klasseregel>(List<T> ophaeves, List<T> nye) {

    Klasseskifte {
        ophaeves = List.copyOf(ophaeves);
        nye = List.copyOf(nye);
    }

    /**
     * A new version. It takes the place of the one with the same first day, if there is one.
     *
     * @param lukForrige whether the version before, when it reaches into the new one, ends the day before it
     * @param til a version with another last day
     * @throws RegisterAfvist when it shares a day with another version
     */
    static <T extends Klasseregel> Klasseskifte<T> ny(
            List<T> versioner, T ny, boolean lukForrige, BiFunction<T, LocalDate, T> til) {
        List<T> ophaeves = new ArrayList<>();
        List<T> nye = new ArrayList<>();
        for (T version : versioner) {
            if (version.gyldigFra().equals(ny.gyldigFra())) {
                ophaeves.add(version);
            } else if (lukForrige && version.gyldigFra().isBefore(ny.gyldigFra()) && version.overlapper(ny)) {
                ophaeves.add(version);
                nye.add(til.apply(version, ny.gyldigFra().minusDays(1)));
            }
        }
        nye.add(ny);
        return afproevet(versioner, new Klasseskifte<>(ophaeves, nye));
    }

    /** Another last day of a version; null opens it again, and a day before its first takes it away. */
    static <T extends Klasseregel> Klasseskifte<T> slut(
            List<T> versioner, T version, LocalDate sidsteDag, BiFunction<T, LocalDate, T> til) {
        boolean vaek = sidsteDag != null && sidsteDag.isBefore(version.gyldigFra());
        return afproevet(
                versioner,
                new Klasseskifte<>(List.of(version), vaek ? List.of() : List.of(til.apply(version, sidsteDag))));
    }

    /** Whether everything is as it was before. */
    boolean uaendret() {
        return ophaeves.size() == nye.size() && nye.containsAll(ophaeves);
    }

    private static <T extends Klasseregel> Klasseskifte<T> afproevet(List<T> versioner, Klasseskifte<T> skifte) {
        List<T> efter = new ArrayList<>(versioner);
        efter.removeAll(skifte.ophaeves);
        efter.addAll(skifte.nye);
        new Versioner<>(efter).overlap().stream().findFirst().ifPresent(par -> {
            throw RegisterAfvist.konflikt(
                    "gyldigFra",
                    "Versionen " + par.foerst().dage() + " overlapper versionen "
                            + par.sidst().dage() + " af " + par.sidst().klasse() + ".");
        });
        return skifte;
    }
}
