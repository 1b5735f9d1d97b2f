package dk.snitflade.gateway.drift.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@MedRegister
class KonverteringApiTest {

    private static final String STI = "/api/register/konverteringer";

    @Autowired
    private Klient klient;

    @Autowired
    private JdbcClient jdbc;

    private void familie(long id) {
        Journalraekker.fordring(jdbc, id, id, id / 100_000_000, "KTTIBAK", "DMI", Instant.now());
        Journalraekker.fordring(jdbc, id + 1, id, id / 100_000_000, "REOPKOM", "DMI", Instant.now());
    }

    @Test
    void enProeveViserHeleFamilienOgAendrerIntet() {
        familie(380100000001L);

        JsonNode svar =
                klient.post(STI + "?proeve=true", bestilling(380100000002L)).json();

        assertThat(svar.get("proeve").asBoolean()).isTrue();
        assertThat(svar.get("fordringer").asInt()).isEqualTo(2);
        assertThat(svar.at("/nye/0/familie").asLong()).isEqualTo(380100000001L);
        assertThat(klient.hent(STI + "?fordringshaver=3801").json()).isEmpty();
    }

    @Test
    void enKonverteringIndtastesRevideresOgKanTagesUd() {
        familie(380200000001L);

        JsonNode svar = klient.post(STI, bestilling(380200000001L)).json();
        long nr = svar.at("/nye/0/nr").asLong();

        assertThat(klient.hent(STI + "?fordringshaver=3802").json()).hasSize(1);
        assertThat(klient.hent("/api/revision?emne=3802").json().at("/0/hvad").asString())
                .isEqualTo("konvertering.ny");
        assertThat(klient.post(STI, bestilling(380200000001L))
                        .json()
                        .get("uaendrede")
                        .asInt())
                .isEqualTo(1);
        assertThat(klient.slet(STI + "/" + nr + "?aarsag=fejl").status()).isEqualTo(204);
        assertThat(klient.hent(STI + "?fordringshaver=3802").json()).isEmpty();
        assertThat(klient.slet(STI + "/" + nr + "?aarsag=igen").status()).isEqualTo(409);
    }

    @Test
    void etArkIndtastesHeltEllerSletIkke() {
        familie(380300000001L);
        familie(380400000001L);
        String godt = "fordring;dag\n380300000001;2099-01-01\n380400000001;2099-01-01\n";

        assertThat(klient.ark(STI + ".csv?aarsag=liste", godt + "380300000002;2099-01-02\n")
                        .tekster())
                .singleElement()
                .asString()
                .contains("en familie deles ikke");
        assertThat(klient.hent(STI + "?fordringshaver=3803").json()).isEmpty();
        assertThat(klient.ark(STI + ".csv?aarsag=liste", godt).status()).isEqualTo(200);
        assertThat(klient.hent(STI + ".csv").krop())
                .contains(";380300000001;380300000001;3803;2099-01-01;KONVERTERET;");
    }

    @Test
    void enFordringsHjemFortaellesMedDagOgGrund() {
        familie(380500000001L);

        JsonNode hjem = klient.hent("/api/register/hjem/380500000002").json();

        assertThat(hjem).hasSize(1);
        assertThat(hjem.at("/0/hjem").asString()).isEqualTo("DMI");
        assertThat(klient.hent("/api/register/hjem/17").status()).isEqualTo(404);
    }

    @Test
    void forkerteBestillingerForklares() {
        assertThat(klient.post(STI, "{\"fordringer\": [\"x\"], \"dag\": \"snart\"}")
                        .felter())
                .containsExactly("fordring", "dag", "aarsag");
        assertThat(klient.post(STI, "{\"dag\": \"2099-01-01\", \"aarsag\": \"x\"}")
                        .felter())
                .containsExactly("fordringer");
    }

    private static String bestilling(long fordring) {
        return "{\"fordringer\": [\"" + fordring + "\"], \"dag\": \"2099-01-01\", \"aarsag\": \"Liste fra DMI\"}";
    }
}
