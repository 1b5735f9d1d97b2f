package dk.snitflade.gateway.indgang;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the doors.
 *
 * @param hoejst largest request
 * @param aktioner most actions in one delivery
 * @param kvitteringer most receipts in one answer; the caller asks for the rest by id
 */
@ConfigurationProperties("snitflade.indgang")
public record IndgangOpsaetning(
        @DefaultValue("64MB") DataSize hoejst,
        @DefaultValue("5000") int aktioner,
        @DefaultValue("1000") int kvitteringer) {

    long hoejstBytes() {
        return hoejst.toBytes();
    }
}
