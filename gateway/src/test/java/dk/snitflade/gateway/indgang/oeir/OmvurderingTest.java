package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import dk.snitflade.gateway.indgang.oeir.Journalblik.Post;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality changes when it hands a class over, and what waits already follows at once (oir.md 4.2). */
@MedOeirdoer
class OmvurderingTest {

    /** No other test of this gateway has claims of it. */
    private static final String KLASSE = "KY.TILBAGEBETALING.KONTANTYDELSE";

    private static final String REGEL =
            "{\"kommune\": \"29999981\", \"klasse\": \"" + KLASSE + "\", \"aarsag\": \"Byrådet\", ";
    private static final String OPRET = "ky/opret-kontantydelse";

    @Autowired
    private Fagsystem fagsystem;

    @Autowired
    private Journalblik journal;

    @Autowired
    private Porte porte;

    @AfterEach
    void udenRegel() {
        saet("\"ekstraDage\": 0");
    }

    @Test
    void detDerNuErModentSendesOgDetDerIkkeMereErDetVenterMedNyGrund() {
        saet("\"ekstraDage\": 300");
        String krav = opret();
        assertThat(journal.seneste(krav).tilstand()).isEqualTo(Tilstand.VENTER);
        assertThat(journal.seneste(krav).ventet()).contains("300 dage mere");
        assertThat(journal.seneste(krav).forfalder().toInstant()).isEqualTo("2026-12-12T23:00:00Z");

        saet("\"ekstraDage\": 10");
        assertThat(naar(krav, Tilstand.KLAR).ventet()).isNull();

        saet("\"manuel\": true");
        assertThat(naar(krav, Tilstand.VENTER).ventet()).contains("ikke afgjort");

        saet("\"ekstraDage\": 400");
        await().untilAsserted(() -> assertThat(journal.seneste(krav).ventet()).contains("400 dage mere"));
        assertThat(journal.seneste(krav).forfalder().toInstant()).isEqualTo("2027-03-22T23:00:00Z");
        assertThat(hent("/api/revision?hvad=overgivelse.ny&emne=29999981%20" + KLASSE))
                .contains("Byrådet", "\"hvem\":\"anna\"", "400");
    }

    @Test
    void detDerErSendtRoeresIkke() {
        String krav = opret();
        journal.udfoer(krav);

        saet("\"manuel\": true");
        String ventende = opret();
        saet("\"manuel\": true, \"gyldigTil\": \"2026-11-09\"");

        assertThat(naar(ventende, Tilstand.KLAR).ventet()).isNull();
        assertThat(journal.seneste(krav).tilstand()).isEqualTo(Tilstand.UDFOERT);
    }

    @Test
    void enKommendeVersionVurderesPaaSinFoersteDag() {
        String regel = "{\"klasse\": \"KY.PROEVE.*\", \"aarsag\": \"Byrådet\", \"gyldigFra\": \"2027-01-01\", ";

        HttpResponse<String> svar =
                send("PUT", "/api/register/overgivelser", regel + "\"gyldigTil\": \"2027-06-30\", \"ekstraDage\": 5}");

        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(200);
        assertThat(hent("/api/register/omvurderinger")).contains("2026-12-31T23:00:00Z", "2027-06-30T22:00:00Z");
        assertThat(hent("/register/klasseregler")).contains("KY.PROEVE.*", "fra 01.01.2027 til 30.06.2027", "Forestår");

        String slut = regel + "\"sidsteDag\": \"2026-12-31\", \"laest\": " + laest("KY.PROEVE.\\*") + "}";
        assertThat(send("POST", "/api/register/overgivelser/slut", slut).statusCode())
                .isEqualTo(200);
        assertThat(hent("/api/register/overgivelser")).doesNotContain("KY.PROEVE");
    }

    @Test
    void denDerHarLaestNogetForaeldetEllerSkriverForkertAendrerIntet() {
        assertThat(send(
                                "PUT",
                                "/api/register/overgivelser",
                                REGEL + "\"gyldigFra\": \"2020-01-01\", \"ekstraDage\": 77, \"laest\": 999999}")
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> svar = send(
                "PUT",
                "/api/register/overgivelser",
                "{\"kommune\": \"12345678\", \"klasse\": \"fbs\", \"ekstraDage\": \"mange\", \"gyldigFra\": \"\","
                        + " \"ekstradage\": 1}");

        assertThat(svar.statusCode()).isEqualTo(400);
        assertThat(svar.body())
                .contains("\"kommune\"", "\"klasse\"", "\"ekstraDage\"", "\"gyldigFra\"", "\"aarsag\"", "ekstradage");
        assertThat(hent("/api/register/overgivelser")).doesNotContain("77");
    }

    @Test
    void enKlasseFaarEnNyFordringstypeForNyeFordringer() {
        String foer = opret();
        String klasse = "{\"kommune\": \"29999981\", \"klasse\": \"" + KLASSE + "\", \"aarsag\": \"Prøve\", ";

        assertThat(send(
                                "PUT",
                                "/api/register/klasser",
                                klasse + "\"gyldigFra\": \"2026-01-01\", \"fordringstype\": \"KTTIBAK\"}")
                        .statusCode())
                .isEqualTo(200);
        String efter = opret();

        assertThat(journal.seneste(foer).aktion().data().type()).isEqualTo("KTBRKYD");
        assertThat(journal.seneste(efter).aktion().data().type()).isEqualTo("KTTIBAK");
        Matcher stand = Pattern.compile("\"kommune\":\"29999981\",\"noegle\":\"" + KLASSE + "\"[^}]*},\"stand\":(\\d+)")
                .matcher(hent("/api/register/klasser"));
        assertThat(stand.find()).isTrue();
        assertThat(send(
                                "POST",
                                "/api/register/klasser/slut",
                                klasse + "\"gyldigFra\": \"2026-01-01\", \"sidsteDag\": \"2026-01-02\", \"laest\": "
                                        + stand.group(1) + "}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(journal.seneste(opret()).aktion().data().type()).isEqualTo("KTBRKYD");
    }

    private String opret() {
        Forloeb ky = fagsystem.forloeb();
        assertThat(ky.send(OPRET)).contains("ACCEPTERET");
        return ky.id("c0000000-0000-4000-8000-000000000506");
    }

    private Post naar(String krav, Tilstand tilstand) {
        await().untilAsserted(() -> assertThat(journal.seneste(krav).tilstand()).isEqualTo(tilstand));
        return journal.seneste(krav);
    }

    /** The municipality's rule for the class, in place of the one before. */
    private void saet(String felter) {
        HttpResponse<String> svar = send(
                "PUT",
                "/api/register/overgivelser",
                REGEL + "\"gyldigFra\": \"2020-01-01\", \"laest\": " + laest() + ", " + felter + "}");
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(200);
    }

    private String laest() {
        return laest(KLASSE);
    }

    private String laest(String klasse) {
        Matcher stand = Pattern.compile("\"klasse\":\"" + klasse + "\"[^}]*},\"stand\":(\\d+)")
                .matcher(hent("/api/register/overgivelser"));
        return stand.find() ? stand.group(1) : "0";
    }

    private String hent(String sti) {
        return send("GET", sti, null).body();
    }

    private HttpResponse<String> send(String metode, String sti, String krop) {
        HttpRequest kald = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porte.drift() + sti))
                .header("Content-Type", "application/json")
                .header("X-Operatoer", "anna")
                .method(metode, krop == null ? BodyPublishers.noBody() : BodyPublishers.ofString(krop))
                .build();
        try {
            return HttpClient.newHttpClient().send(kald, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
