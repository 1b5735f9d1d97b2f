package dk.snitflade.gateway.udgang;

import dk.snitflade.gateway.sikkerhed.certifikat.Pas;
import dk.snitflade.gateway.sikkerhed.certifikat.Pasbog;
import dk.snitflade.gateway.sikkerhed.certifikat.Suiter;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLParameters;

/**
 * A client per back end, with our key for it and the CAs trusted for it alone. The name of the server is always compared with
 * its certificate: nothing here or in the settings can turn that off.
 */
final class Klienter {

    private final BackendOpsaetning opsaetning;
    private final HttpClient psrm;
    private final HttpClient dmi;

    /** @param pas our key and trust for a use; empty for Java's own trust */
    Klienter(BackendOpsaetning opsaetning, Function<String, Optional<Pas>> pas) {
        this.opsaetning = opsaetning;
        this.psrm = klient(pas.apply(Pasbog.PSRM));
        this.dmi = klient(pas.apply(Pasbog.DMI));
    }

    /** The client of the back end that has the address. */
    HttpClient til(URI adresse) {
        return adresse.getRawAuthority().equals(opsaetning.dmi().getRawAuthority()) ? dmi : psrm;
    }

    private HttpClient klient(Optional<Pas> pas) {
        HttpClient.Builder klient = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(opsaetning.forbind())
                .followRedirects(HttpClient.Redirect.NEVER);
        pas.ifPresent(eget -> {
            SSLParameters tls = new SSLParameters(
                    Suiter.tls12(eget.kontekst()).toArray(String[]::new), Suiter.UDGAAENDE.toArray(String[]::new));
            tls.setEndpointIdentificationAlgorithm("HTTPS");
            klient.sslContext(eget.kontekst()).sslParameters(tls);
        });
        return klient.build();
    }
}
