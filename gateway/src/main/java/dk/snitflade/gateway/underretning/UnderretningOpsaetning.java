package dk.snitflade.gateway.underretning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How notifications are served.
 *
 * @param hoejst most notifications in one answer
 * @param hoejstIndhold most content in one answer before compression, as a settlement may be large; one is always given
 */
@ConfigurationProperties("snitflade.underretning")
public record UnderretningOpsaetning(
        @DefaultValue("1000") int hoejst,
        @DefaultValue("20MB") DataSize hoejstIndhold) {}
