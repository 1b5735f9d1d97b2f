package dk.snitflade.gateway.afsendelse.tilstand;

import java.time.Instant;

/**
 * What is written of how a back end is run; any part may be null, and more than one may hold at a time.
 *
 * @param maaling the calls of the open time
 */
public record Backendtilstand(Pause pause, Maaling maaling, Afbrydelse afbrydelse, Draening draening) {

    public static final Backendtilstand AABEN = new Backendtilstand(null, null, null, null);

    /** @param til when it ends by itself; null when somebody must resume */
    public record Pause(String aarsag, String hvem, Instant siden, Instant til) {

        boolean slut(Instant nu) {
            return til != null && !nu.isBefore(til);
        }
    }

    /** Calls and failures since a moment. */
    public record Maaling(Instant fra, int kald, int fejl) {

        double andel() {
            return kald == 0 ? 0 : (double) fejl / kald;
        }
    }

    /**
     * @param naeste when one call may try
     * @param gange failed tries in a row, the first failures included
     * @param proeve whether a call is trying now
     * @param efter what it began with
     */
    public record Afbrydelse(
            Instant siden, Instant naeste, int gange, String hvorfor, boolean proeve, Anledning efter) {}

    /**
     * @param efter what it follows; decides what happens when it goes wrong
     * @param trin how many times the pace has doubled
     * @param maaling the calls of this step
     */
    public record Draening(Instant siden, Anledning efter, int trin, Maaling maaling) {}

    /** What stopped the back end. */
    public enum Anledning {
        PAUSE,
        VINDUE,
        FEJL
    }

    Backendtilstand medPause(Pause ny) {
        return new Backendtilstand(ny, maaling, afbrydelse, draening);
    }

    Backendtilstand medMaaling(Maaling ny) {
        return new Backendtilstand(pause, ny, afbrydelse, draening);
    }

    /** A draining that is cut off is over. */
    Backendtilstand medAfbrydelse(Afbrydelse ny) {
        return new Backendtilstand(pause, null, ny, null);
    }

    /** To drain is to be cut off no more. */
    Backendtilstand medDraening(Draening ny) {
        return new Backendtilstand(pause, null, null, ny);
    }
}
