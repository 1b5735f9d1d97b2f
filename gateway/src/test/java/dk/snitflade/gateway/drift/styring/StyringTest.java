package dk.snitflade.gateway.drift.styring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.proeve.MedHelGateway;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Modes, windows and the desk as an operator meets them: page, form and JSON. */
@MedHelGateway
class StyringTest {

    private static final HttpClient KLIENT = HttpClient.newHttpClient();

    @Autowired
    private Porte porte;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void enPauseSaettesOgGenoptagesOgStaarIRevisionen() throws IOException, InterruptedException {
        assertThat(json("/api/backends/psrm/pause", "{\"aarsag\": \"PSRM er langsom\"}")
                        .body())
                .contains("\"modus\":\"PAUSE\"", "\"hvorfor\":\"PSRM er langsom\"", "\"hvem\":\"anna\"");
        assertThat(hent("/backends").body()).contains("På pause", "PSRM er langsom", "Genoptag");
        // The overview is measured anew only so often that it costs little.
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() ->
                        assertThat(hent("/api/overblik").body()).contains("\"maal\":\"PSRM\",\"tilstand\":\"PAUSE\""));

        assertThat(formular("/backends/PSRM/genoptag", "aarsag=Den+svarer+igen").statusCode())
                .isEqualTo(302);
        assertThat(json("/api/backends/PSRM/genoptag", "{\"aarsag\": \"igen\"}").statusCode())
                .isEqualTo(409);
        assertThat(hent("/api/revision?hvad=backend&emne=PSRM").body())
                .contains("backend.pause", "backend.genoptag", "PSRM er langsom", "Den svarer igen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/backends/PSRM/pause|{}|aarsag",
                "/api/backends/SKAT/pause|{\"aarsag\": \"x\"}|maal",
                "/api/backends/PSRM/pause|{\"aarsag\": \"x\", \"til\": \"i morgen\"}|til",
                "/api/backends/PSRM/pause|{\"aarsag\": \"x\", \"til\": \"2020-01-01T00:00\"}|til",
                "/api/backends/PSRM/pause|{\"aarsag\": \"x\", \"slut\": \"2099-01-01T00:00\"}|slut",
                "/api/vinduer|{\"maal\": \"PSRM\", \"art\": \"FEST\", \"fra\": \"2099-01-01T00:00\","
                        + " \"til\": \"2099-01-01T01:00\", \"beskrivelse\": \"x\", \"aarsag\": \"x\"}|art",
                "/api/vinduer|{\"maal\": \"PSRM\", \"art\": \"RELEASE\", \"fra\": \"2099-01-01T02:00\","
                        + " \"til\": \"2099-01-01T01:00\", \"beskrivelse\": \"x\", \"aarsag\": \"x\"}|til",
                "/api/bord/proev-igen|{\"maal\": \"PSRM\", \"tilstand\": \"SUR\"}|tilstand",
                "/api/bord/slet|{\"maal\": \"PSRM\", \"tilstand\": \"MANUEL\"}|handling",
                "/api/bord/opgiv|{\"aktioner\": [1], \"antal\": 1}|aarsag"
            })
    void enForkertBestillingForklaresOgAendrerIntet(String sti, String json, String felt)
            throws IOException, InterruptedException {
        HttpResponse<String> svar = json(sti, json);

        assertThat(svar.statusCode()).isEqualTo(400);
        assertThat(svar.body()).contains("\"felt\":\"" + felt + "\"", "Intet er ændret");
    }

    @Test
    void enListeAfVinduerIndlaesesHelEllerIkke() throws IOException, InterruptedException {
        String god = "PSRM;RELEASE;2099-03-01T20:00;2099-03-01T23:00;Release 12\n"
                + "DMI;KONVERTERING;2099-03-02 20:00;2099-03-03 06:00;Konvertering af p-afgifter\n";
        assertThat(csv(god + "PSRM;RELEASE;i dag;2099-03-01T23:00;Forkert\n").statusCode())
                .isEqualTo(400);
        assertThat(hent("/api/vinduer").body()).doesNotContain("Release 12");

        assertThat(csv(god).statusCode()).isEqualTo(200);
        assertThat(hent("/backends").body())
                .contains("Release 12", "01.03.2099 20:00:00", "Konvertering af p-afgifter");
        for (long id : jdbc.sql("select id from vindue where fra > '2099-01-01'")
                .query(Long.class)
                .list()) {
            assertThat(formular("/vinduer/" + id + "/aflys", "aarsag=Flyttet").statusCode())
                    .isEqualTo(302);
        }
        assertThat(hent("/api/vinduer").body()).isEqualTo("[]");
    }

    @Test
    void bordetViserGrupperOgBeggeSider() throws IOException, InterruptedException {
        long aktion = fejlet();
        try {
            assertThat(hent("/api/bord").body()).contains("Modtageren svarer 600 på en første afsendelse");
            assertThat(hent("/bord").body()).contains("Modtageren svarer 600");
            assertThat(hent("/api/bord/aktioner/" + aktion).body())
                    .contains("\"vores\"", "\"tilstand\":\"MANUEL\"", "\"modtagerens\"", "\"udfald\":\"Afvist\"")
                    .doesNotContain("0101010000");
            assertThat(hent("/bord?aktioner=" + aktion).body())
                    .contains("Sendt 1 gange", "SEND: Afvist HTTP 200")
                    .doesNotContain("0101010000");

            String proeve = formular("/bord", "aktioner=" + aktion + "&handling=OPGIV&aarsag=Findes+ikke")
                    .body();
            assertThat(proeve).contains("kan være nået frem", "name=\"antal\" value=\"1\"");
            assertThat(formular("/bord", "aktioner=" + aktion + "&handling=OPGIV&aarsag=x&antal=1")
                            .body())
                    .contains("Intet er ændret");
            assertThat(formular(
                                    "/bord",
                                    "aktioner=" + aktion
                                            + "&handling=OPGIV&aarsag=Findes+ikke&antal=1&ogsaaUsikre=true")
                            .statusCode())
                    .isEqualTo(302);
            assertThat(hent("/aktion/" + aktion).body()).contains("Driften har opgivet aktionen", "Findes ikke");
        } finally {
            jdbc.sql("delete from aktion where id = :id").param("id", aktion).update();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/backends?sprog=da", "/backends?sprog=en", "/bord?sprog=da", "/bord?sprog=en"})
    void ingenTekstMangler(String sti) throws IOException, InterruptedException {
        assertThat(hent(sti).body()).doesNotContain("??", "th:", "${", "#{");
    }

    @Test
    void enFormularFraEtAndetStedAfvises() throws IOException, InterruptedException {
        for (String[] hoved :
                new String[][] {{"Origin", "https://ond.example"}, {"Sec-Fetch-Site", "cross-site"}, {"Origin", "null"}
                }) {
            HttpRequest.Builder kald = kald("/backends/PSRM/pause")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header(hoved[0], hoved[1]);
            assertThat(send(kald.POST(BodyPublishers.ofString("aarsag=x"))).statusCode())
                    .isEqualTo(403);
        }
        assertThat(hent("/api/backends").body()).doesNotContain("\"modus\":\"PAUSE\"");
    }

    /** A single action that met 600 on its first send. */
    private long fejlet() {
        long leverance = 990_000_000L + Instant.now().getNano();
        long aktion = 990_000_000_000L + Instant.now().getNano();
        jdbc.sql("""
                        insert into leverance (id, kanal, afsender, leverance_id, transaktions_id, fingeraftryk, modtaget)
                        values (:l, 'NYMF', '99000017', 'bord-' || :l, 'bord-' || :l, '\\x00', now())
                        """).param("l", leverance).update();
        jdbc.sql("""
                        insert into aktion (id, leverance, nr, kode, fordring, familie, fordringshaver, reference, maal,
                            modtaget, modtagestatus, tilstand, tilstand_siden, venter_paa, forsoeg)
                        values (:a, :l, 1, 'NEDSKRIV', 1, :a, 2345, 'R 0101010000', 'PSRM', now(), 'MODTAGET', 'MANUEL',
                            now(), 'Modtageren svarer 600 på en første afsendelse', 1)
                        """).param("a", aktion).param("l", leverance).update();
        jdbc.sql("""
                        insert into forsoeg (aktion, nr, maal, art, begyndt, svar, udfald, http_status, forklaring)
                        values (:a, 1, 'PSRM', 'SEND', now(), now(), 'Afvist', 200, 'Afvist [600] for 0101010000')
                        """).param("a", aktion).update();
        return aktion;
    }

    private HttpResponse<String> hent(String sti) throws IOException, InterruptedException {
        return send(kald(sti));
    }

    private HttpResponse<String> json(String sti, String json) throws IOException, InterruptedException {
        return send(kald(sti).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> csv(String linjer) throws IOException, InterruptedException {
        return send(kald("/api/vinduer/liste?aarsag=Offentliggjort")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(linjer)));
    }

    private HttpResponse<String> formular(String sti, String felter) throws IOException, InterruptedException {
        return send(kald(sti)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(felter)));
    }

    private HttpRequest.Builder kald(String sti) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porte.drift() + sti))
                .header("X-Operatoer", "anna");
    }

    private static HttpResponse<String> send(HttpRequest.Builder kald) throws IOException, InterruptedException {
        return KLIENT.send(kald.build(), BodyHandlers.ofString());
    }
}
