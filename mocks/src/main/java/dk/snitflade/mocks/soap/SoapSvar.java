package dk.snitflade.mocks.soap;

/**
 * An answer ready for the door.
 *
 * @param httpStatus 200, or 500 for a fault
 * @param indholdstype the Content-Type header
 * @param krop the HTTP body
 */
public record SoapSvar(int httpStatus, String indholdstype, byte[] krop) {}
