package dk.snitflade.gateway.fordring;

/**
 * Where an action goes and why.
 *
 * @param hvorfor one Danish sentence naming the row or rule that decided
 */
public record Rute(Maal maal, String hvorfor) {}
