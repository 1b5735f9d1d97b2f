package dk.snitflade.gateway.fordringstype;

import java.util.Objects;

/**
 * A type that exists, but whose official code is not public (data/README.md 1, Pladsholdere).
 *
 * @param kode the placeholder, XX and five letters; never sent
 * @param noegle the configuration key the real code is written under
 * @param besat whether the configuration has one
 */
public record Pladsholderkode(String kode, String noegle, boolean besat) {

    public Pladsholderkode {
        Objects.requireNonNull(kode);
        Objects.requireNonNull(noegle);
    }
}
