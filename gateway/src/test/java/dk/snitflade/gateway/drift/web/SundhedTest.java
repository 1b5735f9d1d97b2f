package dk.snitflade.gateway.drift.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MedProevegateway
class SundhedTest {

    @Autowired
    private Porte porte;

    @Test
    void parathedErTilstandOgDatabaseOgIntetAndet() throws IOException, InterruptedException {
        HttpResponse<String> svar = Http.hent(porte.drift(), "/actuator/health/readiness");
        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body())
                .isEqualTo("{\"components\":{\"db\":{\"details\":{\"database\":\"PostgreSQL\","
                        + "\"validationQuery\":\"isValid()\"},\"status\":\"UP\"},\"readinessState\":"
                        + "{\"status\":\"UP\"}},\"status\":\"UP\"}");
    }

    @Test
    void livErKunTilstand() throws IOException, InterruptedException {
        assertThat(Http.hent(porte.drift(), "/actuator/health/liveness").body())
                .isEqualTo("{\"components\":{\"livenessState\":{\"status\":\"UP\"}},\"status\":\"UP\"}");
    }

    @Test
    void maalingerneHarPuljenMed() throws IOException, InterruptedException {
        assertThat(Http.hent(porte.drift(), "/actuator/prometheus").body())
                .contains("hikaricp_connections_max{pool=\"snitflade\"} 16.0");
    }

    @Test
    void andreEndpunkterErLukket() throws IOException, InterruptedException {
        assertThat(Http.hent(porte.drift(), "/actuator/env").statusCode()).isEqualTo(404);
        assertThat(Http.hent(porte.drift(), "/actuator/heapdump").statusCode()).isEqualTo(404);
    }
}
