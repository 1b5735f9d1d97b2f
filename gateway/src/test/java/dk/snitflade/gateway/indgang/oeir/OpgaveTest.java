package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import dk.snitflade.gateway.indgang.oeir.Journalblik.Post;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no message can do becomes work for a person, and is not forgotten (oir.md 5.4, 5.5). */
@MedOeirdoer
class OpgaveTest {

    private static final String AFDRAG = "<oir:Opkraevning><oir:OpkraevningAfdragsordning><oir:Antal>3</oir:Antal>"
            + "<oir:Beloeb>100</oir:Beloeb><oir:FoersteDato>2026-12-01</oir:FoersteDato><oir:Frekvens>MAANED</oir:Frekvens>"
            + "</oir:OpkraevningAfdragsordning></oir:Opkraevning>";

    private final HttpClient klient = HttpClient.newHttpClient();

    @Autowired
    private Fagsystem fagsystem;

    @Autowired
    private Journalblik journal;

    @Autowired
    private Porte porte;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void enStatsrefunderetFordringIBeroBliverEnOpgaveOgKaldesIkkeTilbage() {
        Forloeb ky = sendtKy();
        String krav = ky.id("c0000000-0000-4000-8000-000000000011");

        String svar = ky.send("ky/tilstand-klage", ">KLAGE<", ">BEROENDE<");

        assertThat(svar).contains(">MODTAGET<");
        assertThat(ky.gentag("ky/tilstand-klage", ">KLAGE<", ">BEROENDE<")).isEqualTo(svar);
        assertThat(journal.aktioner(krav)).hasSize(1);
        assertThat(opgaver()).contains(krav, "STATSREFUNDERET", "HENS");
    }

    @Test
    void enKlageOverSammeFordringKaldesTilbage() {
        Forloeb ky = sendtKy();

        assertThat(ky.send("ky/tilstand-klage")).contains("ACCEPTERET");

        Post tilbagekald =
                journal.aktioner(ky.id("c0000000-0000-4000-8000-000000000011")).get(1);
        assertThat(tilbagekald.aktion().kode()).isEqualTo(Aktionskode.TILBAGEKALD);
    }

    @Test
    void afdragPaaEnStatsrefunderetFordringBliverEnOpgave() {
        Forloeb ky = sendtKy();

        assertThat(ky.tilfoej("ky/tilstand-klage", AFDRAG)).contains(">MODTAGET<");

        assertThat(journal.aktioner(ky.id("c0000000-0000-4000-8000-000000000011")))
                .hasSize(1);
        assertThat(opgaver()).contains("BORD");
    }

    @Test
    void afdragPaaEnAndenFordringKalderDenHjemUdenDato() {
        Forloeb fbs = fagsystem.forloeb();
        fbs.send("fbs/opret-erstatning-to-materialer-og-gebyr");
        String krav = fbs.id("c0000000-0000-4000-8000-000000000001");
        journal.udfoer(krav);

        assertThat(fbs.tilfoej("fbs/overdrag-konto", AFDRAG)).contains("ACCEPTERET");

        List<Post> poster = journal.aktioner(krav);
        assertThat(((Handling.Tilbagekald) poster.get(1).aktion().handling()).aarsag())
                .isEqualTo("BORD");
        assertThat(poster.get(2).ventet()).isEqualTo("Der løber en afdragsordning.");
    }

    @Test
    void etNytNummerPaaEnSendtSkyldnerRettesHerOgBliverEnOpgave() {
        Forloeb fbs = fagsystem.forloeb();
        fbs.send("fbs/opret-erstatning-to-materialer-og-gebyr");
        String krav = fbs.id("c0000000-0000-4000-8000-000000000001");
        journal.udfoer(krav);

        assertThat(fbs.send("fbs/ret-cpr-nummer")).contains(">MODTAGET<");

        assertThat(journal.aktioner(krav)).hasSize(1);
        assertThat(opgaver()).contains(krav, "PARTNUMMER").doesNotContain("0102709997");
    }

    @Test
    void enAfvisningFraInddrivelsenStaarPaaListenTilDenErAfsluttet() {
        Forloeb fbs = fagsystem.forloeb();
        fbs.send("fbs/opret-gebyr");
        String krav = fbs.id("c0000000-0000-4000-8000-000000000401");
        long aktion = journal.seneste(krav).id();
        jdbc.sql(
                        "update aktion set tilstand = 'AFVIST', sendt = now(), afvisninger = '411 Skyldner 0102709998 er ukendt',"
                                + " forfalder = null where id = :id")
                .param("id", aktion)
                .update();

        assertThat(opgaver()).contains(krav, "AFVIST").doesNotContain("0102709998");
        assertThat(kald("/opgaver", null).body()).contains("A" + aktion).doesNotContain("0102709998");
        assertThat(kald("/api/opgaver/A" + aktion + "/afslut", "{\"note\":\" \"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(kald("/api/opgaver/A" + aktion + "/afslut", "{\"note\":\"Sendt igen\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(kald("/api/opgaver/A" + aktion + "/afslut", "{\"note\":\"Sendt igen\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(opgaver()).doesNotContain(krav);
    }

    @Test
    void enOpgaveKanAfsluttesEnGang() {
        Forloeb ky = sendtKy();
        ky.send("ky/tilstand-klage", ">KLAGE<", ">BEROENDE<");
        String krav = ky.id("c0000000-0000-4000-8000-000000000011");
        Matcher noegle = Pattern.compile("\"noegle\":\"(O\\d+)\"[^}]*" + krav).matcher(opgaver());
        assertThat(noegle.find()).isTrue();

        String sti = "/api/opgaver/" + noegle.group(1) + "/afslut";
        assertThat(kald(sti, "{\"note\":\"Aftalt med borger\"}").statusCode()).isEqualTo(204);
        assertThat(kald(sti, "{\"note\":\"Aftalt med borger\"}").statusCode()).isEqualTo(404);
        assertThat(opgaver()).doesNotContain(krav);
    }

    private Forloeb sendtKy() {
        Forloeb ky = fagsystem.forloeb();
        ky.send("ky/opret-p91-to-haeftere");
        journal.udfoer(ky.id("c0000000-0000-4000-8000-000000000011"));
        return ky;
    }

    private String opgaver() {
        return kald("/api/opgaver", null).body();
    }

    private HttpResponse<String> kald(String sti, String krop) {
        HttpRequest.Builder kald = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porte.drift() + sti))
                .header("Content-Type", "application/json");
        if (krop != null) {
            kald.POST(HttpRequest.BodyPublishers.ofString(krop));
        }
        try {
            return klient.send(kald.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
