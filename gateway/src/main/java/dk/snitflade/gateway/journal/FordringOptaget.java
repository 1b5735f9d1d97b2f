package dk.snitflade.gateway.journal;

import java.time.Instant;
import java.util.Collection;

/**
 * Back ends have carried out the creates of these claims: they are there now. Published in the transaction that books it.
 *
 * @param fordringer claim ids, at least one
 * @param tid when it was booked
 */
public record FordringOptaget(Collection<Long> fordringer, Instant tid) {}
