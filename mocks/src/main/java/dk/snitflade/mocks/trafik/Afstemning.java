package dk.snitflade.mocks.trafik;

import dk.snitflade.mocks.trafik.Regnskab.Post;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import wiremock.com.fasterxml.jackson.databind.DeserializationFeature;
import wiremock.com.fasterxml.jackson.databind.ObjectMapper;

/** Compares what the gateway accepted with what the back ends say they took in. */
final class Afstemning {

    private static final List<String> BAGSYSTEMER = List.of("psrm", "exmf");
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final Duration TAALMODIGHED = Duration.ofSeconds(30);

    private final URI mocks;
    private final HttpClient klient = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TAALMODIGHED)
            .build();

    Afstemning(URI mocks) {
        this.mocks = mocks;
    }

    /**
     * What differs, as {@link Regnskab#forskel} says; waits for what is under way.
     *
     * @param laengst how long to wait for an empty difference
     * @throws IOException when the mocks cannot be asked
     */
    Map<Post, Integer> forskel(Regnskab regnskab, Duration laengst) throws IOException, InterruptedException {
        long frist = System.nanoTime() + laengst.toNanos();
        Map<Post, Integer> forskel = regnskab.forskel(leveret());
        while (!forskel.isEmpty() && System.nanoTime() < frist) {
            TimeUnit.MILLISECONDS.sleep(500);
            forskel = regnskab.forskel(leveret());
        }
        return forskel;
    }

    private Map<Post, Integer> leveret() throws IOException, InterruptedException {
        Map<Post, Integer> leveret = new HashMap<>();
        for (String bagsystem : BAGSYSTEMER) {
            for (Raekke raekke : raekker(bagsystem)) {
                if (raekke.optaget()) {
                    leveret.merge(new Post(raekke.kode(), Long.toString(raekke.fordringId())), 1, Integer::sum);
                }
            }
        }
        return leveret;
    }

    private Raekke[] raekker(String bagsystem) throws IOException, InterruptedException {
        URI adresse = mocks.resolve("/api/" + bagsystem + "/modtaget");
        HttpResponse<byte[]> svar = klient.send(
                HttpRequest.newBuilder(adresse).timeout(TAALMODIGHED).build(), BodyHandlers.ofByteArray());
        if (svar.statusCode() != 200) {
            throw new IOException(adresse + " svarer " + svar.statusCode());
        }
        return JSON.readValue(svar.body(), Raekke[].class);
    }

    /** One row of the mocks' record of arrivals, as far as it matters here. */
    record Raekke(String kode, long fordringId, boolean optaget) {}
}
