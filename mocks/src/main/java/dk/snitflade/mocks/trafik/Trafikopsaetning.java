package dk.snitflade.mocks.trafik;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * How to drive a gateway.
 *
 * @param rate calls per second
 * @param klienter how many calls may be under way at once
 * @param gateway where the gateway takes SOAP
 * @param mocks where the back ends' own API is; null for no reconciliation
 * @param froe what the random choices come from: the same seed, the same mix
 */
public record Trafikopsaetning(
        Profil profil, double rate, Duration varighed, int klienter, URI gateway, URI mocks, long froe) {

    private static final int HOEJST_KLIENTER = 1000;
    private static final int HOEJSTE_RATE = 100_000;

    /** @throws IllegalArgumentException with a Danish sentence when a number is out of range */
    public Trafikopsaetning {
        Objects.requireNonNull(profil, "profil");
        if (!(rate > 0) || rate > HOEJSTE_RATE) {
            throw new IllegalArgumentException("Raten skal ligge mellem 0 og " + HOEJSTE_RATE + " kald i sekundet.");
        }
        if (varighed.isNegative() || varighed.isZero()) {
            throw new IllegalArgumentException("Varigheden skal være positiv.");
        }
        if (klienter < 1 || klienter > HOEJST_KLIENTER) {
            throw new IllegalArgumentException("Antallet af klienter skal ligge mellem 1 og " + HOEJST_KLIENTER + ".");
        }
    }
}
