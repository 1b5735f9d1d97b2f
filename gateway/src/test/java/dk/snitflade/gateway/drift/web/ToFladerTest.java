package dk.snitflade.gateway.drift.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@MedProevegateway
class ToFladerTest {

    @Autowired
    private Porte porte;

    @ParameterizedTest
    @ValueSource(strings = {"/services/FordringIndberetService", "/service/OIR/DebitorRegistreringAfsend/1"})
    void soapSvarerPaaKontrakternesAdresser(String sti) throws IOException, InterruptedException {
        HttpResponse<String> svar = Http.soap(porte.soap(), sti);
        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body()).contains("<svar>modtaget</svar>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/services",
                "/services/",
                "/services/FordringIndberetService/",
                "/services/FordringIndberetService/mere",
                "/services/OIR/DebitorRegistreringAfsend/1",
                "/service/FordringIndberetService",
                "/actuator/health",
                "/error",
                "/proeve/fejl"
            })
    void soapfladenKenderIntetAndet(String sti) throws IOException, InterruptedException {
        HttpResponse<String> svar = Http.hent(porte.soap(), sti);
        assertThat(svar.statusCode()).isEqualTo(404);
        assertThat(svar.body()).isEqualTo("404 Findes ikke\n");
        assertThat(Http.soap(porte.soap(), sti).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/FordringIndberetService",
                "/service/OIR/DebitorRegistreringAfsend/1",
                "/services/",
                "/findes-ikke",
                "/error"
            })
    void driftsfladenKenderIkkeSoap(String sti) throws IOException, InterruptedException {
        HttpResponse<String> svar = Http.soap(porte.drift(), sti);
        assertThat(svar.statusCode()).isEqualTo(404);
        assertThat(svar.body()).isEqualTo("404 Findes ikke\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void kunSoapsMetoderSlipperInd(String metode) throws IOException, InterruptedException {
        assertThat(Http.metode(porte.soap(), "/services/FordringIndberetService", metode)
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void enKomprimeretForespoergselAfvises() throws IOException, InterruptedException {
        HttpResponse<String> svar =
                Http.soap(porte.soap(), "/services/FordringIndberetService", "Content-Encoding", "gzip");
        assertThat(svar.statusCode()).isEqualTo(415);
        assertThat(svar.body()).isEqualTo("415 Formatet understøttes ikke\n");
    }

    @Test
    void portenAfgoeresIkkeAfHoveder() throws IOException {
        String forklaedt = "GET /actuator/health HTTP/1.1\r\nHost: 127.0.0.1:" + porte.drift()
                + "\r\nX-Forwarded-Port: " + porte.drift() + "\r\nConnection: close\r\n\r\n";
        assertThat(Http.raat(porte.soap(), forklaedt)).startsWith("HTTP/1.1 404");
    }
}
