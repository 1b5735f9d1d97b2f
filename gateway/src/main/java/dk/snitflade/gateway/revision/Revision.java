package dk.snitflade.gateway.revision;

import java.time.Instant;

/**
 * One change as it was written down.
 *
 * @param foer JSON of what stood there before, or null
 * @param efter JSON of what stands there since, or null
 */
public record Revision(
        long id, Instant tid, String hvem, String hvad, String emne, String aarsag, String foer, String efter) {}
