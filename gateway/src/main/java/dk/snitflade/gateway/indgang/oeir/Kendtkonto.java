package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Konto.Kendetegn;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What is stored of an account already.
 *
 * @param fagsystem the it-system instance that created it; null when the account is unknown
 * @param oprettet when the request that created it was received
 * @param version goes up with every change, so that a decision can be bound to what it was made from
 * @param tilstand AKTIV, OVERDRAGET or LUKKET
 * @param krav its claims, by the fagsystem's identification
 */
record Kendtkonto(
        UUID fagsystem,
        String kommune,
        Instant oprettet,
        long version,
        String tilstand,
        Kendetegn kendetegn,
        Opkraevning opkraevning,
        Map<UUID, Part> parter,
        Map<UUID, Kendtkrav> krav) {

    static final Kendtkonto UKENDT =
            new Kendtkonto(null, null, null, 0, "AKTIV", Kendetegn.INTET, Opkraevning.INGEN, Map.of(), Map.of());

    Kendtkonto {
        parter = Map.copyOf(parter);
        krav = Map.copyOf(krav);
    }

    boolean findes() {
        return fagsystem != null;
    }

    /** Whether it may still be changed: nothing but enquiry on a closed or handed-over account (oir.md 4.2). */
    boolean aaben() {
        return tilstand.equals("AKTIV");
    }

    Kendtkonto med(Opkraevning ny) {
        return new Kendtkonto(fagsystem, kommune, oprettet, version, tilstand, kendetegn, ny, parter, krav);
    }

    Kendtkonto med(Kendetegn nyt) {
        return new Kendtkonto(fagsystem, kommune, oprettet, version, tilstand, nyt, opkraevning, parter, krav);
    }

    Kendtkonto medTilstand(String ny) {
        return new Kendtkonto(fagsystem, kommune, oprettet, version, ny, kendetegn, opkraevning, parter, krav);
    }

    Kendtkonto med(Part part) {
        Map<UUID, Part> alle = new HashMap<>(parter);
        alle.put(part.identifikation(), part);
        return new Kendtkonto(fagsystem, kommune, oprettet, version, tilstand, kendetegn, opkraevning, alle, krav);
    }

    Kendtkonto med(Kendtkrav nyt) {
        Map<UUID, Kendtkrav> alle = new HashMap<>(krav);
        alle.put(nyt.identifikation(), nyt);
        return new Kendtkonto(fagsystem, kommune, oprettet, version, tilstand, kendetegn, opkraevning, parter, alle);
    }

    /** A new account as it begins. */
    Kendtkonto som(UUID nytFagsystem, String nyKommune, Instant nu) {
        return new Kendtkonto(nytFagsystem, nyKommune, nu, version, tilstand, kendetegn, opkraevning, parter, krav);
    }
}
