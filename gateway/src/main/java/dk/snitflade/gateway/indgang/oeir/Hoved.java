package dk.snitflade.gateway.indgang.oeir;

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

    /** Who sends to whom. */
    record Rute(String afsenderOrganisation, UUID afsenderInstans, String modtagerOrganisation) {}
}
