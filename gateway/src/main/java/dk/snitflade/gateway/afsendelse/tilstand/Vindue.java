package dk.snitflade.gateway.afsendelse.tilstand;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Duration;
import java.time.Instant;

/**
 * A planned time in which nothing is sent to a back end.
 *
 * @param til first moment after it
 * @param hvem who entered it
 */
public record Vindue(long id, Maal maal, Vinduesart art, Instant fra, Instant til, String beskrivelse, String hvem) {

    /** @param foer how long before its beginning nothing new is sent */
    public boolean gaelder(Instant nu, Duration foer) {
        return !nu.isBefore(fra.minus(foer)) && nu.isBefore(til);
    }

    public boolean slut(Instant nu) {
        return !nu.isBefore(til);
    }
}
