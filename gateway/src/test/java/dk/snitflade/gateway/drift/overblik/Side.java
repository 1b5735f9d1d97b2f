package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.drift.web.Porte;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Fetches from the started surfaces. */
final class Side {

    private static final HttpClient KLIENT = HttpClient.newHttpClient();

    private final Porte porte;

    Side(Porte porte) {
        this.porte = porte;
    }

    /** From the operations surface, with headers as name and value in turn. */
    HttpResponse<String> hent(String sti, String... hoveder) throws IOException, InterruptedException {
        return hent(porte.drift(), sti, hoveder);
    }

    HttpResponse<String> hentFraSoap(String sti) throws IOException, InterruptedException {
        return hent(porte.soap(), sti);
    }

    /** The body of a page that answers 200, white space folded. */
    String tekst(String sti, String... hoveder) throws IOException, InterruptedException {
        HttpResponse<String> svar = hent(sti, hoveder);
        if (svar.statusCode() != 200) {
            throw new AssertionError(sti + " svarede " + svar.statusCode());
        }
        return svar.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static HttpResponse<String> hent(int port, String sti, String... hoveder)
            throws IOException, InterruptedException {
        HttpRequest.Builder kald = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + sti));
        if (hoveder.length > 0) {
            kald.headers(hoveder);
        }
        return KLIENT.send(kald.build(), BodyHandlers.ofString());
    }
}
