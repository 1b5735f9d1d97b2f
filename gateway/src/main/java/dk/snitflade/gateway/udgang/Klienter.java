package dk.snitflade.gateway.udgang;

import dk.snitflade.gateway.sikkerhed.certifikat.Pas;
import dk.snitflade.gateway.sikkerhed.certifikat.Suiter;
import java.net.http.HttpClient;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLParameters;

/**
 * A client per counterpart, with our key for it and the CAs trusted for it alone. The name of the server is always compared
 * with its certificate, and named to it (SNI): nothing here or in the settings can turn that off.
 */
final class Klienter {

    private final BackendOpsaetning opsaetning;
    private final Map<Modpart, HttpClient> alle = new EnumMap<>(Modpart.class);

    /** @param pas our key and trust for a use; empty for Java's own trust */
    Klienter(BackendOpsaetning opsaetning, Function<String, Optional<Pas>> pas) {
        this.opsaetning = opsaetning;
        HttpClient udenNoegle = klient().build();
        for (Modpart modpart : Modpart.values()) {
            alle.put(modpart, pas.apply(modpart.brug()).map(this::klient).orElse(udenNoegle));
        }
    }

    HttpClient til(Modpart modpart) {
        return alle.get(modpart);
    }

    private HttpClient klient(Pas eget) {
        SSLParameters tls = new SSLParameters(
                Suiter.tls12(eget.kontekst()).toArray(String[]::new), Suiter.UDGAAENDE.toArray(String[]::new));
        tls.setEndpointIdentificationAlgorithm("HTTPS");
        return klient().sslContext(eget.kontekst()).sslParameters(tls).build();
    }

    private HttpClient.Builder klient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(opsaetning.forbind())
                .followRedirects(HttpClient.Redirect.NEVER);
    }
}
