package dk.snitflade.gateway.journal;

import java.time.Instant;

/**
 * A back end has carried out the create of a claim: it is there now. Published in the transaction that books it.
 *
 * @param tid when it was booked
 */
public record FordringOptaget(long fordring, Instant tid) {}
