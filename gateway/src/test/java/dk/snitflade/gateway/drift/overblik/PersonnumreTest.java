package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Senders and back ends write personal numbers where none belong; no page passes them on (operations.md 9). */
@MedMorgen
class PersonnumreTest {

    @Autowired
    private Side side;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void skrivPersonnumreOveralt() {
        jdbc.sql(
                        "update aktion set reference = 'P 0101801234', hvorfor = 'om 010180-1234', venter_paa = 'på 0101801234'")
                .update();
        jdbc.sql("update haendelse set tekst = 'CPR 0101801234'").update();
        jdbc.sql("update forsoeg set forklaring = 'CPR:010180-1234.'").update();
        jdbc.sql("update backend_tilstand set sidste_fejl_tekst = 'PNR=0101801234'")
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/aktion/810000001",
                "/aktion/810000003",
                "/aktion/810000005",
                "/aktion/810000006",
                "/aktion/810000007",
                "/aktion/810000008",
                "/aktion/0101801234",
                "/api/overblik",
                "/api/aktioner?antal=1000",
                "/api/aktioner/810000003",
                "/api/aktioner/810000005",
                "/api/aktioner/0101801234",
                "/actuator/prometheus"
            })
    void staarIngenSteder(String sti) throws IOException, InterruptedException {
        assertThat(side.hent(sti).body()).doesNotContain("0101801234", "010180-1234");
    }
}
