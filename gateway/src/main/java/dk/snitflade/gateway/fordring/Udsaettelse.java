package dk.snitflade.gateway.fordring;

import java.time.Instant;

/**
 * A reason to hold an action back for a while.
 *
 * @param til when it may be sent; null while only somebody's decision can end the wait
 * @param hvorfor one Danish sentence for the sender's people
 */
public record Udsaettelse(Instant til, String hvorfor) {}
