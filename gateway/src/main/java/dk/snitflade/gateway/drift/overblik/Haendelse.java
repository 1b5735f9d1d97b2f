package dk.snitflade.gateway.drift.overblik;

import java.time.Instant;

/**
 * One change of state of an action, as the API shows it.
 *
 * @param tekst a Danish sentence; null when there is none
 */
record Haendelse(Instant tid, String fra, String til, String tekst) {}
