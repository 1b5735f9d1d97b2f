package dk.snitflade.gateway.drift.afvisning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.MedGateway;
import dk.snitflade.gateway.drift.web.Porte;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the numbers is for people, so it stands on the operations surface only. */
@MedGateway
class AfvisningsnumreadresseTest {

    @Autowired
    private Porte porte;

    @Test
    void sidenStaarPaaDriftsfladen() throws IOException, InterruptedException {
        HttpResponse<String> svar = hent(porte.drift());
        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body())
                .contains("<html lang=\"da\"", "id=\"n408\"", "Der kan kun nedskrives med et beløb over 0 kr.");
    }

    @Test
    void soapfladenKenderDenIkke() throws IOException, InterruptedException {
        assertThat(hent(porte.soap()).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> hent(int port) throws IOException, InterruptedException {
        URI adresse = URI.create("http://127.0.0.1:" + port + "/afvisningsnumre");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(adresse).build(), BodyHandlers.ofString());
    }
}
