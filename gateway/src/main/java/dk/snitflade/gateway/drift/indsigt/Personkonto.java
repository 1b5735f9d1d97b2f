package dk.snitflade.gateway.drift.indsigt;

import java.util.List;
import java.util.UUID;

/**
 * An account somebody is a party of.
 *
 * @param fagsystem whose account it is
 * @param rolle what the person is on it
 * @param fordringer claim ids of its claims, in the order they were registered
 */
public record Personkonto(
        UUID konto, String kommune, String fagsystem, String tilstand, String rolle, List<Long> fordringer) {}
