package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Instant;

/**
 * A back end whose notifications for a fordringshaver are not here, as it cannot be fetched from.
 *
 * @param hentet when it last could; null for never
 */
public record Manglende(Maal maal, Instant hentet) {}
