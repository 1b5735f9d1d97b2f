package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.json.JSONException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contract of the JSON API, field by field. */
@MedMorgen
class OverblikApiTest {

    private static final String AKTION = """
            "aktionId": 810000003, "leveranceId": "6f9a3c1e-1111-4000-8000-000000000002", "kanal": "OIR",
            "afsender": "6f9a3c1e-0000-4000-8000-0000000000f2", "afsenderNavn": "KY", "kode": "OPRETFORDRING",
            "fordringId": 110000500002, "fordringshaver": 1751, "reference": "KY-88", "fordringstype": "KYKONT",
            "maal": "PSRM", "hvorfor": "Fordringshaver 1751 er tilsluttet PSRM for KYKONT fra 2025-01-01.",
            "tilstand": "UDFOERT", "status": "UDFOERT", "modtaget": "2026-11-25T07:20:00Z",
            "tilstandSiden": "2026-11-25T07:20:03Z", "venterPaa": null, "afvisninger": []
            """;

    @Autowired
    private Side side;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void overblikketErPrecisDetteFelt() throws IOException, InterruptedException, JSONException {
        erPraecis("/api/overblik", """
                {"tidspunkt": "2026-11-25T09:00:00Z", "backends": [
                  {"maal": "PSRM", "tilstand": "AABEN", "venter": 2, "aeldsteSekunder": 1800,
                   "sidsteSucces": "2026-11-25T08:30:01Z", "sidsteFejl": "2026-11-25T07:20:00Z",
                   "sidsteFejlTekst": "Forbindelsen blev afbrudt", "forventetTom": null,
                   "forudsaetning": "Der er ikke sendt noget for nylig at måle på"},
                  {"maal": "DMI", "tilstand": "AABEN", "venter": 3, "aeldsteSekunder": 6480, "sidsteSucces": null,
                   "sidsteFejl": "2026-11-25T08:58:00Z",
                   "sidsteFejlTekst": "Forbindelsen blev afvist for ••••••-••••", "forventetTom": null,
                   "forudsaetning": "Der er ikke sendt noget for nylig at måle på"}]}
                """);
    }

    @Test
    void medEtMaaltTempoSigesHvornaarDerErTomt() throws IOException, InterruptedException, JSONException {
        jdbc.sql("insert into leveringstakt values ('PSRM', '2026-11-25T08:59:40Z', 10, 0, 10)")
                .update();
        JSONAssert.assertEquals("""
                {"backends": [{"maal": "PSRM", "venter": 2, "forventetTom": "2026-11-25T09:00:04Z",
                  "forudsaetning": "Med det målte tempo"}, {"maal": "DMI"}]}
                """, side.hent("/api/overblik").body(), JSONCompareMode.LENIENT);
        assertThat(side.tekst("/")).contains("Forventet tom 25.11.2026 10:00:04 Med det målte tempo");
        assertThat(side.hent("/actuator/prometheus").body().lines())
                .contains(
                        "gateway_outbox_empty_timestamp_seconds{backend=\"psrm\"} 1.795597204E9",
                        "gateway_backend_mode{backend=\"psrm\",mode=\"open\"} 1.0",
                        "gateway_backend_mode{backend=\"psrm\",mode=\"paused\"} 0.0");
    }

    @Test
    void udenRaekkerErAltAabentOgTomt() throws IOException, InterruptedException, JSONException {
        jdbc.sql("truncate leverance, aktion, backend_tilstand").update();
        String tom = "{\"maal\": \"%s\", \"tilstand\": \"AABEN\", \"venter\": 0, \"aeldsteSekunder\": null,"
                + " \"sidsteSucces\": null, \"sidsteFejl\": null, \"sidsteFejlTekst\": null, \"forventetTom\": null,"
                + " \"forudsaetning\": null}";
        erPraecis(
                "/api/overblik",
                "{\"tidspunkt\": \"2026-11-25T09:00:00Z\", \"backends\": [" + tom.formatted("PSRM") + ","
                        + tom.formatted("DMI") + "]}");
        erPraecis("/api/aktioner", "[]");
    }

    @Test
    void enAktionErPraecisDisseFelter() throws IOException, InterruptedException, JSONException {
        String alle = side.hent("/api/aktioner").body();
        assertThat(alle.split("\"aktionId\"")).hasSize(11);
        JSONAssert.assertEquals("{" + AKTION + "}", new org.json.JSONArray(alle).getString(7), JSONCompareMode.STRICT);
    }

    @Test
    void forloebetErAktionenMedForsoegOgHaendelser() throws IOException, InterruptedException, JSONException {
        erPraecis("/api/aktioner/810000003", "{" + AKTION + """
                          , "forsoeg": [
                            {"nr": 1, "art": "SEND", "begyndt": "2026-11-25T07:20:00.100Z",
                             "svar": "2026-11-25T07:20:00.350Z", "udfald": "Ukendt", "httpStatus": null,
                             "forklaring": "Forbindelsen blev afbrudt for ••••••-••••"},
                            {"nr": 1, "art": "SPOERG", "begyndt": "2026-11-25T07:20:02.900Z",
                             "svar": "2026-11-25T07:20:03Z", "udfald": "Accepteret", "httpStatus": 200,
                             "forklaring": "UDFOERT"}],
                          "haendelser": [
                            {"tid": "2026-11-25T07:20:00.350Z", "fra": "SENDES", "til": "UKENDT",
                             "tekst": "Forbindelsen blev afbrudt for ••••••-••••"},
                            {"tid": "2026-11-25T07:20:03Z", "fra": "UKENDT", "til": "UDFOERT", "tekst": null}]}
                          """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "810000001|DMI svarer ikke om ••••••-••••; sendes tidligst 25.11.2026 10:14:00",
                "810000002|Aktion 810000001 om samme fordring skal være færdig først",
                "810000004|Kvittering fra PSRM",
                "810000006|Sidste rettidige betalingsdag er 30.11.2026; sendes tidligst 01.12.2026 00:00:00",
                "810000007|Intet svar inden for 30 s; der spørges tidligst 25.11.2026 10:00:05",
                "810000008|DMI afviser beskeden: CPR ••••••-••••",
                "810000009|Svar fra DMI"
            })
    void venterPaaErEnSaetningOgsaaTilEngelskeLaesere(String id, String venterPaa)
            throws IOException, InterruptedException, JSONException {
        JSONAssert.assertEquals(
                "{\"venterPaa\": \"" + venterPaa + "\"}",
                side.hent("/api/aktioner/" + id, "Cookie", "sprog=en").body(),
                JSONCompareMode.LENIENT);
    }

    @Test
    void enAfvisningHarNummerOgTekst() throws IOException, InterruptedException, JSONException {
        JSONAssert.assertEquals("""
                {"maal": null, "hvorfor": null, "status": "AFVIST", "fordringId": null, "afvisninger": [
                  {"nummer": 486, "tekst": "Referencen ••••••-•••• er brugt"},
                  {"nummer": 428, "tekst": "Hovedfordringen er afvist"}]}
                """, side.hent("/api/aktioner/810000005").body(), JSONCompareMode.STRICT_ORDER);
    }

    @Test
    void antalBegraenserTilDeNyeste() throws IOException, InterruptedException, JSONException {
        JSONAssert.assertEquals(
                "[{\"aktionId\": 810000010}, {\"aktionId\": 810000009}]",
                side.hent("/api/aktioner?antal=2").body(),
                JSONCompareMode.STRICT_ORDER);
        assertThat(side.hent("/api/aktioner?antal=1000").statusCode()).isEqualTo(200);
    }

    @Test
    void enLeveranceErKunSineEgneAktioner() throws IOException, InterruptedException, JSONException {
        String leverance =
                new org.json.JSONObject(side.hent("/api/aktioner/810000003").body()).getString("leveranceId");
        var fundne = new org.json.JSONArray(
                side.hent("/api/aktioner?antal=1000&leverance=" + leverance).body());
        assertThat(fundne.toString()).contains("810000003");
        for (int i = 0; i < fundne.length(); i++) {
            assertThat(fundne.getJSONObject(i).getString("leveranceId")).isEqualTo(leverance);
        }
        erPraecis("/api/aktioner?leverance=findes-ikke", "[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "x", "1.5", "", "%20", "2&antal=3", "99999999999999999999"})
    void etForkertAntalAfvisesMedEnSaetning(String antal) throws IOException, InterruptedException {
        HttpResponse<String> svar = side.hent("/api/aktioner?antal=" + antal);
        assertThat(svar.statusCode()).isEqualTo(400);
        assertThat(svar.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(svar.body()).isEqualTo("antal skal være et helt tal fra 1 til 1000.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "abc", "9999999999999999999", "0101801234"})
    void enUkendtAktionAfvisesMedEnSaetning(String id) throws IOException, InterruptedException {
        HttpResponse<String> svar = side.hent("/api/aktioner/" + id, "Accept", "application/json");
        assertThat(svar.statusCode()).isEqualTo(404);
        assertThat(svar.body()).isEqualTo("Aktionen findes ikke i journalen. Kontroller aktionens id.\n");
    }

    private void erPraecis(String sti, String json) throws IOException, InterruptedException, JSONException {
        HttpResponse<String> svar = side.hent(sti);
        assertThat(svar.headers().firstValue("Content-Type")).hasValue("application/json");
        JSONAssert.assertEquals(json, svar.body(), JSONCompareMode.STRICT);
    }
}
