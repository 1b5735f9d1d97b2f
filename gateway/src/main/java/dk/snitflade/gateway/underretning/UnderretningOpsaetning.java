package dk.snitflade.gateway.underretning;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How notifications are fetched and served.
 *
 * @param hoejst most notifications in one answer
 * @param hoejstIndhold most content in one answer before compression, as a settlement may be large; one is always given
 * @param hent whether this gateway fetches from the back ends
 * @param hver between two fetches for the same fordringshaver; at least five minutes towards the real ones (nymf.md 4.2)
 * @param efterFejl between a fetch that failed and the next try
 * @param overlap how far a fetch goes back behind the one before, as a notification may come late
 * @param laas how long a node that has died holds its fetch; a living one renews it while it waits for an answer
 */
@ConfigurationProperties("snitflade.underretning")
public record UnderretningOpsaetning(
        @DefaultValue("1000") int hoejst,
        @DefaultValue("20MB") DataSize hoejstIndhold,
        @DefaultValue("true") boolean hent,
        @DefaultValue("5m") Duration hver,
        @DefaultValue("1m") Duration efterFejl,
        @DefaultValue("3d") Duration overlap,
        @DefaultValue("40s") Duration laas) {

    Hentningsplan plan() {
        return new Hentningsplan(hver, efterFejl, overlap);
    }
}
