package dk.snitflade.gateway.indgang;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the doors.
 *
 * @param hoejst largest request
 * @param aktioner most actions in one delivery
 * @param kvitteringer most receipts in one answer; the caller asks for the rest by id
 * @param kvitteringssvar most answers with receipts made at once; the others stand in line, and each is made in the time it takes
 *     alone: with 16 at once on two cores the slowest took twice as long as the middle one
 * @param vent how long a large request waits for room beside the others, before its sender is asked to come again
 */
@ConfigurationProperties("snitflade.indgang")
public record IndgangOpsaetning(
        @DefaultValue("64MB") DataSize hoejst,
        @DefaultValue("5000") int aktioner,
        @DefaultValue("1000") int kvitteringer,
        @DefaultValue("4") int kvitteringssvar,
        @DefaultValue("20s") Duration vent) {

    long hoejstBytes() {
        return hoejst.toBytes();
    }
}
