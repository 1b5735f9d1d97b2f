package dk.snitflade.gateway.drift.styring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.afsendelse.svar.Svartavle;
import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.proeve.MedHelGateway;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of what answers mean is the table that decides. */
@MedHelGateway
class SvartavlesideTest {

    @Autowired
    private Porte porte;

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void hverRegelStaarDerMedSinForklaring(String sprog) throws IOException, InterruptedException {
        String side = hent(sprog);
        assertThat(side.split("<tr>")).as("a row each, and the head").hasSize(Svartavle.REGLER.size() + 2);
        assertThat(Svartavle.REGLER).allSatisfy(regel -> assertThat(side).contains(regel.kilde(), regel.forklaring()));
        assertThat(side).as("a key without a text").doesNotContain("??");
    }

    @Test
    void enRaekkeLaesesSomEnSaetning() throws IOException, InterruptedException {
        String tekst = hent("da").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertThat(tekst)
                .contains(
                        "Begge Afvisningsnummer 900 Mislykket dér: sendes igen under nyt leverance-id"
                                + " Modtageren melder teknisk fejl (900) nymf.md 6.2",
                        "PSRM HTTP-status uden SOAP-svar 400 Ikke behandlet: til operatøren",
                        "HTTP-status 404 Ikke behandlet: sendes igen 60 s");
    }

    private String hent(String sprog) throws IOException, InterruptedException {
        HttpRequest kald = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porte.drift() + "/svartavle"))
                .header("Cookie", "sprog=" + sprog)
                .build();
        HttpResponse<String> svar =
                HttpClient.newHttpClient().send(kald, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(svar.statusCode()).isEqualTo(200);
        return svar.body();
    }
}
