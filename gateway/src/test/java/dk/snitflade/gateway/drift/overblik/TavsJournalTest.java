package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages when the database refuses every question. */
@MedMorgen
class TavsJournalTest {

    @Autowired
    private Side side;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void tag() {
        jdbc.sql("alter table aktion rename to borte").update();
    }

    @AfterEach
    void giv() {
        jdbc.sql("alter table borte rename to aktion").update();
    }

    @Test
    void forsidenSigerNej() throws IOException, InterruptedException {
        HttpResponse<String> svar = side.hent("/");
        assertThat(svar.statusCode()).isEqualTo(503);
        assertThat(svar.body()).contains("Journalen svarer ikke", "Uden journalen sendes der intet");
        assertThat(side.hent("/aktion/810000003").statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/overblik", "/api/aktioner", "/api/aktioner/810000003"})
    void apietSigerDetSamme(String sti) throws IOException, InterruptedException {
        HttpResponse<String> svar = side.hent(sti);
        assertThat(svar.statusCode()).isEqualTo(503);
        assertThat(svar.body()).isEqualTo("Journalen svarer ikke lige nu. Prøv igen om lidt.\n");
    }

    @Test
    void maalerneErUdenVaerdi() throws IOException, InterruptedException {
        assertThat(side.hent("/actuator/prometheus").body())
                .contains("gateway_outbox_oldest_age_seconds{backend=\"dmi\"} NaN");
    }
}
