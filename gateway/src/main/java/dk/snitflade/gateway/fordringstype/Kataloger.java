package dk.snitflade.gateway.fordringstype;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The versions of the catalogue side by side. A claim is judged by the version valid on the day it is received
 * (data/README.md 1, Brug). The oldest version also serves the days before it: nothing older is known, and
 * no filter at all would let everything in.
 */
public final class Kataloger {

    private final List<Katalog> nyesteFoerst;

    /**
     * @param versioner in any order
     * @throws IllegalArgumentException for no version, or two that begin the same day
     */
    public Kataloger(List<Katalog> versioner) {
        nyesteFoerst = versioner.stream()
                .sorted(Comparator.comparing(Katalog::gyldigFra).reversed())
                .toList();
        if (nyesteFoerst.isEmpty()) {
            throw new IllegalArgumentException("Fordringstypekataloget har ingen versioner");
        } else if (versioner.stream().map(Katalog::gyldigFra).distinct().count() < versioner.size()) {
            throw new IllegalArgumentException("To versioner af fordringstypekataloget gælder fra samme dag");
        }
    }

    /** The version a claim received that day is judged by. */
    public Katalog paa(LocalDate dag) {
        for (Katalog katalog : nyesteFoerst) {
            if (!dag.isBefore(katalog.gyldigFra())) {
                return katalog;
            }
        }
        return nyesteFoerst.get(nyesteFoerst.size() - 1);
    }

    /** The type a claim received that day may be judged by, or why there is none. */
    public Typeopslag opslag(String kode, LocalDate dag) {
        return paa(dag).opslag(kode, dag);
    }

    /** All versions, the newest first. */
    public List<Katalog> versioner() {
        return nyesteFoerst;
    }
}
