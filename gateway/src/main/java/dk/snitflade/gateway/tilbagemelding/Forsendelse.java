package dk.snitflade.gateway.tilbagemelding;

import java.time.Instant;

/**
 * One leased message on its way to a fagsystem.
 *
 * @param forsoeg how many times it has been tried, this one with it
 */
record Forsendelse(long id, int forsoeg, Instant foersteForsoeg, Tilbagemelding melding) {}
