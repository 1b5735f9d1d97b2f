package dk.snitflade.gateway.drift.overblik;

import java.time.Instant;

/**
 * One call about an action, as the API shows it.
 *
 * @param nr which sending try it belongs to, from 1; asking after silence keeps the number of the try
 * @param art SEND or SPOERG
 * @param begyndt before the request was written
 * @param svar when the answer was read, or waiting was given up
 * @param udfald what the call meant for the action
 * @param httpStatus null when no answer came
 * @param forklaring a Danish sentence; null when there is none
 */
record Forsoeg(
        int nr, String art, Instant begyndt, Instant svar, String udfald, Integer httpStatus, String forklaring) {}
