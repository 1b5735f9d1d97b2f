package dk.snitflade.kontrakttest.demo;

import dk.snitflade.kontrakttest.hus.Bagsystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of the traffic.
 *
 * @param linjer a line per claim
 * @param optaget how many times each action was taken in, by back end and action id
 */
record Resultat(List<Kravlinje> linjer, Map<Bagsystem, Map<Long, Long>> optaget) {

    /** A sentence per claim that did not reach its back end exactly once, and only it; empty when all is well. */
    List<String> mangler() {
        List<String> mangler = new ArrayList<>();
        for (Kravlinje linje : linjer) {
            if (!linje.aktion().udfoert()) {
                mangler.add(navn(linje) + " er ikke udført: " + linje.aktion().tilstand() + ".");
            }
            for (Bagsystem bagsystem : Bagsystem.values()) {
                long gange = optaget.get(bagsystem).getOrDefault(linje.aktion().aktionId(), 0L);
                long ventet = bagsystem == linje.aktion().bagsystem() ? 1 : 0;
                if (gange != ventet) {
                    mangler.add(navn(linje) + " er optaget " + gange + " gange i " + bagsystem + " og ikke " + ventet
                            + ".");
                }
            }
        }
        return mangler;
    }

    /** How many claims went there. */
    long antal(Bagsystem bagsystem) {
        return linjer.stream()
                .filter(linje -> linje.aktion().bagsystem() == bagsystem)
                .count();
    }

    private static String navn(Kravlinje linje) {
        return "Fordring " + linje.aktion().reference() + " fra " + linje.afsender();
    }
}
