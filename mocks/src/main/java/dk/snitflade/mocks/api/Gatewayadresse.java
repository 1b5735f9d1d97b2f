package dk.snitflade.mocks.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Where PSRM tells the gateway its news, as JSON. Over the API only this machine can be named: nobody may turn the mocks
 * into a way into the network behind them. Another machine is named on the command line.
 */
record Gatewayadresse(String adresse) {

    private static final Set<String> DENNE_MASKINE = Set.of("localhost", "127.0.0.1", "[::1]");

    static Gatewayadresse af(URI uri) {
        return new Gatewayadresse(uri == null ? null : uri.toString());
    }

    /** @throws IllegalArgumentException with a Danish sentence */
    URI uri() {
        try {
            URI uri = new URI(adresse == null ? "" : adresse);
            if ("http".equals(uri.getScheme()) && DENNE_MASKINE.contains(String.valueOf(uri.getHost()))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("adresse er ikke en adresse.", e);
        }
        throw new IllegalArgumentException(
                "adresse skal være en http-adresse på denne maskine. Start mocks med --gateway for en anden.");
    }
}
