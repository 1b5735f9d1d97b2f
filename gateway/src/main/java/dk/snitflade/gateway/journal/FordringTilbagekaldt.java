package dk.snitflade.gateway.journal;

import java.time.Instant;

/**
 * The recall of a claim has been carried out by its back end. Told in the transaction that books it.
 *
 * @param fordring the claim id that was recalled
 */
public record FordringTilbagekaldt(long fordring, Instant tid) {}
