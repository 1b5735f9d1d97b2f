package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What is stored of an account already.
 *
 * @param fagsystem the it-system instance that created it; null when the account is unknown
 * @param oprettet when the request that created it was received
 * @param krav its claims, by the fagsystem's identification
 */
record Kendtkonto(UUID fagsystem, String kommune, Instant oprettet, Map<UUID, Part> parter, Map<UUID, Kendtkrav> krav) {

    static final Kendtkonto UKENDT = new Kendtkonto(null, null, null, Map.of(), Map.of());

    /** A claim stored before, and under which claim id it went on. */
    record Kendtkrav(byte[] fingeraftryk, long fordring) {}

    boolean findes() {
        return fagsystem != null;
    }
}
