package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Instant;

/**
 * One notification as a back end gave it.
 *
 * @param system the back end it came from
 * @param nativtNummer that back end's own number for it
 * @param fordringshaver whom it is about
 * @param indberetter SE number of the reporting system it is for; another system gets the same notification as its own
 * @param tid when the back end says it happened
 */
public record Underretning(
        Maal system,
        String nativtNummer,
        long fordringshaver,
        String indberetter,
        Instant tid,
        Underretningsindhold indhold) {

    /** What makes it one and the same, however often it is fetched (nymf.md 6.5). */
    record Noegle(Maal system, String nativtNummer, String indberetter) {}

    Noegle noegle() {
        return new Noegle(system, nativtNummer, indberetter);
    }
}
