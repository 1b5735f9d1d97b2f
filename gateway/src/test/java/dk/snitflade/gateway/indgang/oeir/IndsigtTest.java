package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import dk.snitflade.gateway.revision.Revision;
import dk.snitflade.gateway.revision.RevisionLager;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People are found by their number without the number standing anywhere; whole messages are shown to who says why, and both
 * are written down.
 */
@MedOeirdoer
class IndsigtTest {

    private static final String CPR = "0102709998";
    private static final String GRUND = "Henvendelse fra Gældsstyrelsen, sag 2026-17";

    @Autowired
    private Fagsystem fagsystem;

    @Autowired
    private Journalblik journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RevisionLager revision;

    @Autowired
    private Porte porte;

    private final HttpClient http = HttpClient.newHttpClient();

    private String konto;
    private String krav;
    private long aktion;

    @BeforeEach
    void etKravFraBiblioteket() {
        Forloeb fbs = fagsystem.forloeb();
        assertThat(fbs.send("fbs/opret-gebyr")).contains("ACCEPTERET");
        konto = fbs.id("a0000000-0000-4000-8000-000000000401");
        krav = fbs.id("c0000000-0000-4000-8000-000000000401");
        aktion = journal.seneste(krav).id();
    }

    @Test
    void intetOmPersonenStaarIKlartekstIDatabasen() {
        for (String hemmeligt : List.of(CPR, "Gebyr for sen aflevering", "L-401", "DK-790000")) {
            String hex = HexFormat.of().formatHex(hemmeligt.getBytes(StandardCharsets.UTF_8));
            for (String tabel : tabeller()) {
                assertThat(jdbc.sql("select count(*) from " + tabel + " t where strpos(t::text, :klar) > 0"
                                        + " or strpos(t::text, :hex) > 0")
                                .param("klar", hemmeligt)
                                .param("hex", hex)
                                .query(Long.class)
                                .single())
                        .as("%s i %s", hemmeligt, tabel)
                        .isZero();
            }
        }
        assertThat(fagsystem.forloeb().send("forespoergsel/soeg-cpr"))
                .as("men fagsystemet finder ham")
                .contains(konto);
    }

    private List<String> tabeller() {
        return jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
    }

    @Test
    void enPersonsKontiFindesPaaNummeretMedOgUdenBindestreg() throws IOException, InterruptedException {
        for (String skrevet : List.of(CPR, "010270-9998", " 010270 9998 ")) {
            HttpResponse<String> svar =
                    post("/api/indsigt/person", "{\"nummer\":\"" + skrevet + "\",\"aarsag\":\"" + GRUND + "\"}");

            assertThat(svar.statusCode()).isEqualTo(200);
            assertThat(svar.body())
                    .contains(konto, Long.toString(journal.fordring(krav)))
                    .doesNotContain(CPR);
        }
        Revision noteret = revision.find("indsigt.person", null, null, 1).get(0);
        assertThat(noteret.aarsag()).isEqualTo(GRUND);
        assertThat(noteret.efter()).contains(konto);
        assertThat(noteret.toString()).doesNotContain(CPR, "010270-9998");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "010270999", "abcdefghij", "01027099981"})
    void etForkertNummerSigesUdenAtGentages(String nummer) throws IOException, InterruptedException {
        HttpResponse<String> svar =
                post("/api/indsigt/person", "{\"nummer\":\"" + nummer + "\",\"aarsag\":\"" + GRUND + "\"}");
        assertThat(svar.statusCode()).isEqualTo(400);
        assertThat(svar.body()).contains("nummer");
        if (!nummer.isEmpty()) {
            assertThat(svar.body()).doesNotContain("\"" + nummer, nummer + "\"");
        }
    }

    @Test
    void nummeretKanIkkeStaaIAdressen() throws IOException, InterruptedException {
        assertThat(hent("/api/indsigt/person?nummer=" + CPR).statusCode()).isEqualTo(405);
        assertThat(hent("/indsigt/person?nummer=" + CPR).statusCode()).isEqualTo(405);
    }

    @Test
    void enBeskedVisesUdenPersonerOgFoerstHeltMedEnBegrundelse() throws IOException, InterruptedException {
        String sti = "/api/indsigt/beskeder/" + aktion;
        assertThat(hent(sti).body())
                .contains("\"maskeret\":true", "•••", "DMIFordringTypeKode")
                .doesNotContain(CPR);
        int foer = noteret();

        assertThat(post(sti, "{}").statusCode()).isEqualTo(400);
        assertThat(post(sti, "{\"aarsag\":\"  \"}").statusCode()).isEqualTo(400);
        assertThat(noteret()).isEqualTo(foer);

        HttpResponse<String> hel = post(sti, "{\"aarsag\":\"" + GRUND + "\"}");
        assertThat(hel.body()).contains("\"maskeret\":false", CPR);
        assertThat(hel.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(noteret()).isEqualTo(foer + 1);
        Revision noteret =
                revision.find("indsigt.besked", Long.toString(aktion), null, 1).get(0);
        assertThat(noteret.aarsag()).isEqualTo(GRUND);
        assertThat(hent("/api/revision/kontrol").body()).contains("\"hel\":true");
    }

    private int noteret() {
        return revision.find("indsigt", Long.toString(aktion), null, 100).size();
    }

    @Test
    void enBeskedDerIkkeErDerSigesDetOm() throws IOException, InterruptedException {
        assertThat(hent("/api/indsigt/beskeder/1").statusCode()).isEqualTo(404);
        assertThat(hent("/indsigt?aktion=1").statusCode()).isEqualTo(404);
        assertThat(hent("/indsigt?aktion=x").body()).contains("aktionsnummer");
    }

    @Test
    void sidenGoerDetSamme() throws IOException, InterruptedException {
        assertThat(hent("/indsigt").body()).contains("Indsigt").doesNotContain("??", CPR);
        String maskeret = hent("/indsigt?aktion=" + aktion).body();
        assertThat(maskeret).contains("•••", "Vis hele beskeden").doesNotContain(CPR);

        assertThat(formular("/indsigt/besked", "aktion=" + aktion).body())
                .contains("aarsag", "Skal udfyldes")
                .doesNotContain(CPR);
        assertThat(formular("/indsigt/besked", "aktion=" + aktion + "&aarsag=" + kodet(GRUND))
                        .body())
                .contains(CPR)
                .doesNotContain("Vis hele beskeden");
        assertThat(formular("/indsigt/person", "nummer=" + CPR + "&aarsag=").statusCode())
                .isEqualTo(400);
        assertThat(formular("/indsigt/person", "nummer=" + CPR + "&aarsag=" + kodet(GRUND))
                        .body())
                .contains(konto, "FBS")
                .doesNotContain(CPR);
    }

    private static String kodet(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> hent(String sti) throws IOException, InterruptedException {
        return send(kald(sti).GET());
    }

    private HttpResponse<String> post(String sti, String json) throws IOException, InterruptedException {
        return send(kald(sti).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> formular(String sti, String felter) throws IOException, InterruptedException {
        return send(kald(sti)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(felter)));
    }

    private HttpRequest.Builder kald(String sti) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porte.drift() + sti));
    }

    private HttpResponse<String> send(HttpRequest.Builder kald) throws IOException, InterruptedException {
        return http.send(kald.build(), BodyHandlers.ofString());
    }
}
