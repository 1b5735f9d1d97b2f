package dk.snitflade.mocks.fagsystem;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * One movement, or one change of state, as it arrived.
 *
 * @param nr 1 for the first since start or reset
 * @param felter its leaves by local name
 * @param besked the payload that brought it
 * @param gentaget its movement id, or for a state its RequestId, has been here before: a real fagsystem drops it
 */
public record Melding(
        int nr, OffsetDateTime tid, String operation, Map<String, String> felter, byte[] besked, boolean gentaget) {

    public Melding {
        felter = Map.copyOf(felter);
    }
}
