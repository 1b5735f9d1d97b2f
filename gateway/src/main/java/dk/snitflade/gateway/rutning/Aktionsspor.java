package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Instant;

/**
 * A received action, with what its sorting left behind.
 *
 * @param maal where it went; null when it was rejected
 * @param hvorfor the sentence stored with it; null when it was rejected
 * @param hovedtype type of the main claim at the top of its family; null when the gateway does not know the claim
 * @param hovedart art of that main claim; null when the gateway does not know the claim
 */
public record Aktionsspor(
        long id, long fordringshaver, Instant modtaget, Maal maal, String hvorfor, String hovedtype, String hovedart) {}
