package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Indberetning;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * HovedOplysninger of a request (oir.md 2.2).
 *
 * @param transaktionsTid as written; sent back unchanged
 * @param requestId identifies the call and its repeats; null when left out
 * @param kommuneIKontekst AuthorityContext/MunicipalityCVR; null when left out
 * @param rute null when left out
 */
record Hoved(String transaktionsId, String transaktionsTid, UUID requestId, String kommuneIKontekst, Rute rute) {

    /** The request as the journal keeps it; for a header that has been checked. */
    Indberetning indberetning(Instant modtaget, byte[] fingeraftryk, List<Aktion> aktioner) {
        return new Indberetning(
                Indberetning.Kanal.OIR,
                rute.afsenderInstans().toString(),
                requestId.toString(),
                transaktionsId,
                modtaget,
                fingeraftryk,
                aktioner);
    }

    /** Who sends to whom. */
    record Rute(String afsenderOrganisation, UUID afsenderInstans, String modtagerOrganisation) {}
}
