package dk.snitflade.mocks.api;

import dk.snitflade.mocks.aktion.Afvisning;
import dk.snitflade.mocks.aktion.Statuskode;
import java.util.List;

/**
 * The order to finish an action that was taken in for later, as JSON.
 *
 * @param nummer rejection number; only with AFVIST
 * @param gange how many times the gateway is told; null for once
 */
record Afslutning(String status, Integer nummer, String tekst, Integer gange) {

    /** @throws IllegalArgumentException with a Danish sentence */
    Statuskode statuskode() {
        if ("UDFOERT".equals(status) || "AFVIST".equals(status)) {
            return Statuskode.valueOf(status);
        }
        throw new IllegalArgumentException("status skal være UDFOERT eller AFVIST.");
    }

    /** @throws IllegalArgumentException with a Danish sentence */
    List<Afvisning> grunde() {
        if (statuskode() == Statuskode.UDFOERT) {
            return List.of();
        } else if (nummer == null || tekst == null) {
            throw new IllegalArgumentException("AFVIST skal have nummer og tekst.");
        }
        return List.of(new Afvisning(nummer, tekst));
    }

    /** @throws IllegalArgumentException with a Danish sentence */
    int antal() {
        return Gange.af(gange);
    }
}
