package dk.snitflade.mocks;

import java.nio.file.Path;

/**
 * The back ends' own key, and whose certificate a caller must present.
 *
 * @param port the port to listen on; 0 for a free one
 * @param noegle PKCS#12 file with the key
 * @param tillid PKCS#12 file with the CAs callers' certificates are from
 * @param adgangskode of both files
 */
public record Tls(int port, Path noegle, Path tillid, String adgangskode) {}
