package dk.snitflade.gateway.indgang.oeir;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An accepted request.
 *
 * @param fordringer the claim id of each claim it is about, new or known, in the request's order
 * @param advis remarks
 * @param venter whether some of it waits for a person, so that it is stored but not decided (oir.md 4.1)
 */
record Oirsvar(OirSag sag, Map<UUID, Long> fordringer, List<OirFejl> advis, boolean venter) implements Forloeb {}
