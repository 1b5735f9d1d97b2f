package dk.snitflade.gateway.afsendelse.tilstand;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a back end is cut off, and how it is taken up again.
 *
 * @param afbryderVindue the time the failures are counted over
 * @param afbryderMindst fewest calls to judge by
 * @param afbryderAndel share of failed calls that cuts off
 * @param afbryderFoerste wait before the first try; doubled for each that fails
 * @param afbryderHoejst longest wait between tries
 * @param draeningStart calls per second when draining begins, all nodes together
 * @param draeningFordobling how long a pace is kept before it is doubled
 * @param draeningLoft calls per second at which draining is over
 * @param draeningGodt share of failed calls below which the pace is doubled
 * @param draeningStop share of failed calls that stops the draining
 * @param draeningMindst fewest calls to stop by
 * @param vindueFoer how long before a window nothing new is sent
 * @param vindueEfter how long after a window the first call waits
 */
@ConfigurationProperties("snitflade.afsendelse.tilstand")
public record TilstandOpsaetning(
        @DefaultValue("2m") Duration afbryderVindue,
        @DefaultValue("8") int afbryderMindst,
        @DefaultValue("0.5") double afbryderAndel,
        @DefaultValue("5s") Duration afbryderFoerste,
        @DefaultValue("5m") Duration afbryderHoejst,
        @DefaultValue("1") int draeningStart,
        @DefaultValue("1m") Duration draeningFordobling,
        @DefaultValue("512") int draeningLoft,
        @DefaultValue("0.01") double draeningGodt,
        @DefaultValue("0.20") double draeningStop,
        @DefaultValue("10") int draeningMindst,
        @DefaultValue("2m") Duration vindueFoer,
        @DefaultValue("1m") Duration vindueEfter) {

    /** Calls per second at a step. */
    public int tempo(int trin) {
        return (int) Math.min(draeningLoft, (long) draeningStart << Math.min(trin, 30));
    }
}
