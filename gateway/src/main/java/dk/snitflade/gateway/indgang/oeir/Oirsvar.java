package dk.snitflade.gateway.indgang.oeir;

import java.util.Map;
import java.util.UUID;

/**
 * An accepted request.
 *
 * @param fordringer the claim id of each claim in the message, new or known
 * @param kontoFandtes whether the account was known before the request's first arrival
 */
record Oirsvar(OirSag sag, Map<UUID, Long> fordringer, boolean kontoFandtes) implements Forloeb {}
