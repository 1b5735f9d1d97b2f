package dk.snitflade.baenk;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one measurement found.
 *
 * @param tal the numbers by name, in the order to show them
 * @param maerke what is demanded, in words
 * @param holder whether it holds; null when nothing is demanded
 * @param bemaerkning what a reader must know; empty for nothing
 */
record Resultat(String id, String hvad, Map<String, Double> tal, String maerke, Boolean holder, String bemaerkning) {

    static Bygger om(String id, String hvad) {
        return new Bygger(id, hvad);
    }

    /** One that could not be had; what is not measured does not hold. */
    static Resultat ikkeMaalt(String id, Exception fejl) {
        String foerste = String.valueOf(fejl.getMessage()).lines().findFirst().orElse("");
        return new Resultat(id, "IKKE MÅLT", Map.of(), "skal kunne måles", false, foerste);
    }

    /** Collects a result. */
    static final class Bygger {

        private final String id;
        private final String hvad;
        private final Map<String, Double> tal = new LinkedHashMap<>();
        private final StringBuilder bemaerkning = new StringBuilder();

        private Bygger(String id, String hvad) {
            this.id = id;
            this.hvad = hvad;
        }

        Bygger tal(String navn, double vaerdi) {
            tal.put(navn, vaerdi);
            return this;
        }

        Bygger bemaerk(String saetning) {
            bemaerkning.append(bemaerkning.isEmpty() || saetning.isEmpty() ? "" : " ").append(saetning);
            return this;
        }

        Resultat maerke(String maerke, boolean holder) {
            return new Resultat(id, hvad, tal, maerke, holder, bemaerkning.toString());
        }

        Resultat udenMaerke() {
            return new Resultat(id, hvad, tal, "", null, bemaerkning.toString());
        }
    }
}
