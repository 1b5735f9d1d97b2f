package dk.snitflade.gateway.underretning;

import java.math.BigInteger;
import java.time.Instant;

/**
 * Which notifications are asked for. Both limits hold at once.
 *
 * @param nummerFra lowest number; null for no limit
 * @param nummerTil highest number; null for no limit
 * @param tidFra earliest notification time
 * @param tidFoer the notification time is before this; null for no limit
 */
public record Udvalg(
        String indberetter,
        long fordringshaver,
        BigInteger nummerFra,
        BigInteger nummerTil,
        Instant tidFra,
        Instant tidFoer) {}
