package dk.snitflade.gateway.drift.overblik;

import java.time.Instant;
import java.util.List;

/**
 * One entry of an action's time line, ready to be shown.
 *
 * @param slags what kind of entry, for its look
 * @param tekst a sentence; null when the heading says it all
 * @param fakta named values; empty for most kinds
 */
record Trin(Instant tid, Slags slags, String overskrift, String tekst, List<Fakta> fakta) {

    /** The order of the constants is the order of entries at the same moment. */
    enum Slags {
        MODTAGET,
        RUTET,
        FORSOEG,
        HAENDELSE,
        NU
    }

    record Fakta(String navn, String vaerdi) {}
}
