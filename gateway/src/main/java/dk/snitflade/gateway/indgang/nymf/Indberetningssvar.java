package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Indberetning;
import java.time.Instant;
import java.util.List;

/**
 * The answer to a delivery.
 *
 * @param foersteGang when the same delivery was first received; null when this is the first time
 * @param advis remarks that reject nothing
 */
record Indberetningssvar(
        Indberetning indberetning, List<Aktionskvittering> kvitteringer, Instant foersteGang, List<Afvisning> advis) {

    /** The time the answer carries: that of the first receipt, also for a repeat. */
    Instant tid() {
        return foersteGang == null ? indberetning.modtaget() : foersteGang;
    }
}
