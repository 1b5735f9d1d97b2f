package dk.snitflade.mocks.modtaget;

import dk.snitflade.mocks.soap.SoapKald;

/**
 * The call that brought one or more actions.
 *
 * @param operation local name of the operation without {@code _I}
 * @param leveranceId the leverance; null for PSRM, which has none
 * @param besked the message as it came
 */
public record Kald(String operation, Long leveranceId, SoapKald besked) {}
