package dk.snitflade.gateway.drift.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.register.Klient.Svar;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@MedRegister
class ProevesorteringApiTest {

    private static final String STI = "/api/register/proevesortering";

    @Autowired
    private Klient klient;

    @Autowired
    private JdbcClient jdbc;

    private void fordring(long id, long familie, String type, String hjem, int dageSiden) {
        Journalraekker.fordring(
                jdbc, id, familie, id / 100_000_000, type, hjem, Instant.now().minus(dageSiden, ChronoUnit.DAYS));
    }

    private static List<Long> fordringer(JsonNode svar) {
        return StreamSupport.stream(svar.get("flytninger").spliterator(), false)
                .map(flytning -> flytning.get("fordring").asLong())
                .toList();
    }

    @Test
    void enPlanForOmraadetViserHeleFamilierDerVilleVaereFlyttetOgAendrerIntet() {
        fordring(370100000001L, 370100000001L, "KTTIBAK", "DMI", 3);
        fordring(370100000002L, 370100000001L, "REOPKOM", "DMI", 2);
        fordring(370100000003L, 370100000003L, "LKPAFGI", "DMI", 3);
        fordring(370100000004L, 370100000004L, "KTTIBAK", "PSRM", 3);
        fordring(370100000005L, 370100000005L, "KTTIBAK", "DMI", 40);
        fordring(370100000006L, 370100000005L, "REOPKOM", "DMI", 1);
        jdbc.sql("update fordring set afvist = true where id = 370100000003").update();

        Svar svar = klient.post(STI, """
                {"dage": 30, "raekker": [{"fordringshaver": 3701, "omraade": "Socialret", "gyldigFra": "2099-01-01",
                                          "maal": "PSRM"}]}
                """);
        assertThat(svar.status()).isEqualTo(200);
        JsonNode json = svar.json();
        assertThat(json.get("antal").asLong()).isEqualTo(2);
        assertThat(fordringer(json)).containsExactly(370100000001L, 370100000002L);
        assertThat(json.at("/flytninger/1/hvorfor").asString())
                .startsWith("Fordringshaver 3701 er tilsluttet PSRM for KTTIBAK (området Socialret) fra ");
        assertThat(json.get("grupper")).hasSize(2);
        assertThat(json.at("/grupper/0/saldo").asDouble()).isEqualTo(100);
        assertThat(jdbc.sql("select count(*) from fordring where fordringshaver = 3701 and hjem = 'DMI'")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
        assertThat(klient.hent("/api/register/onboarding?fordringshaver=3701").json())
                .isEmpty();
    }

    @Test
    void raekkerneKanTagesEfterDeresEgneDageOgFraRegistret() {
        fordring(370200000001L, 370200000001L, "KTTIBAK", "DMI", 3);
        long nr = klient.post("/api/register/onboarding", """
                        {"fordringshaver": 3702, "fordringstype": "KTTIBAK", "gyldigFra": "2099-01-01",
                         "maal": "PSRM", "aarsag": "Plan"}
                        """).json().get("nr").asLong();
        assertThat(klient.post(STI, "{\"numre\": [" + nr + "]}")
                        .json()
                        .get("antal")
                        .asLong())
                .isEqualTo(1);
        assertThat(klient.post(STI, "{\"somGennemfoert\": false, \"numre\": [" + nr + "]}")
                        .json()
                        .get("antal")
                        .asLong())
                .isZero();
    }

    @Test
    void kunDeFoersteVisesMenAlleTaelles() {
        for (int nr = 1; nr <= 5; nr++) {
            fordring(370300000000L + nr, 370300000000L + nr, "KTTIBAK", "DMI", 1);
        }
        JsonNode json = klient.post(STI, """
                        {"hoejst": 2, "raekker": [{"fordringshaver": 3703, "fordringstype": "KTTIBAK",
                                                   "gyldigFra": "2020-01-01", "maal": "PSRM"}]}
                        """).json();
        assertThat(json.get("antal").asLong()).isEqualTo(5);
        assertThat(json.get("flytninger")).hasSize(2);
        assertThat(json.at("/grupper/0/antal").asLong()).isEqualTo(5);
    }

    @Test
    void forkerteForslagForklares() {
        assertThat(klient.post(STI, "{\"dage\": 0, \"hoejst\": 5000}").felter())
                .containsExactly("dage", "hoejst", "raekker");
        assertThat(klient.post(STI, "{\"raekker\": [null, {\"fordringshaver\": 3704, \"maal\": \"PSRM\"}]}")
                        .felter())
                .containsExactly("raekker[0]", "raekker[1].fordringstype", "raekker[1].gyldigFra");
        assertThat(klient.post(STI, """
                        {"raekker": [{"fordringshaver": 3704, "fordringstype": "KTTIBAK", "gyldigFra": "2026-01-01",
                                      "maal": "PSRM"},
                                     {"fordringshaver": 3704, "omraade": "Socialret", "gyldigFra": "2026-01-01",
                                      "maal": "DMI"}]}
                        """).status()).isEqualTo(409);
    }
}
