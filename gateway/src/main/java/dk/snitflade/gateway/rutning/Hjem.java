package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;
import java.time.LocalDate;

/**
 * Where a claim lay from a day on.
 *
 * @param fra the first Danish day; null when the claim is older than the gateway
 * @param hvorfor why, one Danish sentence
 */
public record Hjem(Maal hjem, LocalDate fra, String hvorfor) {}
