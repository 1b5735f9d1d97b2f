package dk.snitflade.gateway.drift.indsigt;

import java.util.List;

/**
 * All that is found under a number.
 *
 * @param konti the fagsystemer's accounts
 * @param fordringer claims from either door, newest first; those of the last minutes are not among them yet, nor those whose
 *     message has been removed
 */
public record Personfund(List<Personkonto> konti, List<Personfordring> fordringer) {}
