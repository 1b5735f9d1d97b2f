package dk.snitflade.gateway.underretning;

import java.math.BigInteger;

/**
 * A notification with its number.
 *
 * @param nummer our MFUnderretNummer, at least 13 digits
 */
public record Optaget(BigInteger nummer, Underretning underretning) {}
