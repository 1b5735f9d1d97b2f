package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How delivery works.
 *
 * @param samtidige calls under way at once per back end; a slow one holds only its own
 * @param leverance most actions in one call to ex-MF
 * @param laas how long a lease holds; longer than the longest call
 * @param pause how often to look for due work when nobody has woken us
 * @param synlighed how long to wait after silence before asking: the back end may still be working on it
 * @param foerste wait before the second try; doubled for each further one
 * @param hoejst longest wait between tries
 * @param horisont how long an action is tried before it goes to an operator
 */
@ConfigurationProperties("snitflade.afsendelse")
public record AfsendelseOpsaetning(
        @DefaultValue Map<Maal, Integer> samtidige,
        @DefaultValue("500") int leverance,
        @DefaultValue("2m") Duration laas,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("10s") Duration synlighed,
        @DefaultValue("1s") Duration foerste,
        @DefaultValue("1h") Duration hoejst,
        @DefaultValue("7d") Duration horisont) {

    int samtidige(Maal maal) {
        return samtidige.getOrDefault(maal, 8);
    }
}
