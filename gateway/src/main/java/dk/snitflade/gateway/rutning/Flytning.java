package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;

/**
 * A claim that would have gone elsewhere.
 *
 * @param til where it would have gone; it lies in the other one
 * @param hvorfor the row's reason, one Danish sentence
 */
public record Flytning(Fordringsspor fordring, Maal til, String hvorfor) {}
