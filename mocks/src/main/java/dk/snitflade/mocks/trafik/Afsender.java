package dk.snitflade.mocks.trafik;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.snitflade.mocks.soap.SoapVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Makes one call as a careful client does: what gets no answer, or a fault that is the gateway's own, is sent again with the
 * same bytes.
 */
final class Afsender {

    private static final Duration TAALMODIGHED = Duration.ofSeconds(60);
    private static final int FORSOEG = 8;
    private static final long PAUSE = 500;
    private static final int SERVERFEJL = 500;

    private final URI gateway;
    private final HttpClient klient = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Afsender(URI gateway) {
        this.gateway = gateway;
    }

    /**
     * The answer.
     *
     * @param krop the body of an answer with HTTP 200; empty when every try failed, or the caller is at fault
     * @param forsoeg how many times it was sent
     * @param fejl why there is no answer; null when there is
     */
    record Resultat(Optional<byte[]> krop, int forsoeg, String fejl) {}

    Resultat send(String sti, SoapVersion version, byte[] besked) throws InterruptedException {
        HttpRequest kald = HttpRequest.newBuilder(gateway.resolve(sti))
                .timeout(TAALMODIGHED)
                .header("Content-Type", version.indholdstype())
                .POST(BodyPublishers.ofByteArray(besked))
                .build();
        String fejl = "";
        for (int forsoeg = 1; forsoeg <= FORSOEG; forsoeg++) {
            try {
                HttpResponse<byte[]> svar = klient.send(kald, BodyHandlers.ofByteArray());
                if (svar.statusCode() == 200) {
                    return new Resultat(Optional.of(svar.body()), forsoeg, null);
                }
                fejl = "HTTP " + svar.statusCode();
                if (svar.statusCode() < SERVERFEJL || afsendersSkyld(svar.body())) {
                    return new Resultat(Optional.empty(), forsoeg, fejl);
                }
            } catch (IOException e) {
                fejl = "intet svar";
            }
            if (forsoeg < FORSOEG) {
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            }
        }
        return new Resultat(Optional.empty(), FORSOEG, fejl);
    }

    /** The fault code says whose fault it is; the envelope's version decides the word. */
    private static boolean afsendersSkyld(byte[] krop) {
        String tekst = new String(krop, UTF_8);
        return tekst.contains(":Client<") || tekst.contains(":Sender<");
    }
}
