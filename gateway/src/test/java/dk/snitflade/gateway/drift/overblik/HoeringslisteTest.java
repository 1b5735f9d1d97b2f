package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.sql.DataSource;
import org.json.JSONException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The list of claims in høring, as page and as JSON, at 10:00 on 25 November 2026. */
@MedMorgen
class HoeringslisteTest {

    @Autowired
    private Side side;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @BeforeEach
    void hoeringer() {
        ResourceDatabasePopulator raekker =
                new ResourceDatabasePopulator(new ClassPathResource("hoering.sql", HoeringslisteTest.class));
        raekker.setSqlScriptEncoding("UTF-8");
        raekker.execute(database);
    }

    @Test
    void listenErPrecisDisseFelterMedFaerrestDageFoerst() throws IOException, InterruptedException, JSONException {
        JSONAssert.assertEquals("""
                [{"aktionId": 810000012, "kode": "OPSKRIVNINGREGULERING", "fordringId": 110000500002,
                  "fordringshaver": 1751, "fordringshaverNavn": "Prøvekøbing Kommune", "reference": "KY-88",
                  "fordringstype": "KYKONT", "kanal": "OIR", "afsender": "6f9a3c1e-0000-4000-8000-0000000000f2",
                  "afsenderNavn": "KY", "modtaget": "2026-11-09T09:00:00Z", "tilstand": "HOERING",
                  "hoeringsstatus": "AFVENTERRIM", "statusSiden": "2026-11-20T09:00:00Z",
                  "begyndt": "2026-11-09T09:00:05Z", "frist": "2026-11-23", "dageTilbage": -2,
                  "regler": [{"regel": "R_4_2", "saetning": "Hovedstolen er over grænsen."}]},
                 {"aktionId": 810000011, "kode": "OPRETFORDRING", "fordringId": 110000500011,
                  "fordringshaver": 1751, "fordringshaverNavn": "Prøvekøbing Kommune", "reference": "P-••••••-••••",
                  "fordringstype": "PAFGIFT", "kanal": "NYMF", "afsender": "30808460", "afsenderNavn": "SE 30808460",
                  "modtaget": "2026-11-20T09:00:00Z", "tilstand": "HOERING",
                  "hoeringsstatus": "AFVENTERFORDRINGSHAVER", "statusSiden": "2026-11-20T09:00:00Z",
                  "begyndt": "2026-11-20T09:00:05Z", "frist": "2026-12-04", "dageTilbage": 9,
                  "regler": [{"regel": "R_2_3", "saetning": "Forældelsesdatoen for ••••••-•••• ligger for langt ude."},
                             {"regel": "R_2_1b", "saetning": "Mere end 10 år efter dommen."}]},
                 {"aktionId": 810000013, "kode": "OPRETFORDRING", "fordringId": 110000500013,
                  "fordringshaver": 1751, "fordringshaverNavn": "Prøvekøbing Kommune", "reference": "P-13",
                  "fordringstype": "PAFGIFT", "kanal": "NYMF", "afsender": "30808460", "afsenderNavn": "SE 30808460",
                  "modtaget": "2026-11-25T08:59:00Z", "tilstand": "KLAR",
                  "hoeringsstatus": "AFVENTERFORDRINGSHAVER", "statusSiden": "2026-11-25T08:59:00Z",
                  "begyndt": null, "frist": null, "dageTilbage": null,
                  "regler": [{"regel": "R_2_3", "saetning": "For sent."}]}]
                """, side.hent("/api/hoering").body(), JSONCompareMode.STRICT);
    }

    @Test
    void sidenVisesMedFristStatusOgRegler() throws IOException, InterruptedException {
        assertThat(side.tekst("/hoering"))
                .containsSubsequence(
                        "Fordringer i høring Ikke modtaget til inddrivelse",
                        "23.11.2026 810000012 Opskriv, regulering 110000500002 1751 Prøvekøbing Kommune KY ØIR KY-88 KYKONT"
                                + " Afventer Gældsstyrelsen Fristen er overskredet med 2 dage R_4_2 Hovedstolen",
                        "04.12.2026 810000011 Opret fordring",
                        "Afventer fordringshaver 9 dage tilbage R_2_3 Forældelsesdatoen for ••••••-••••",
                        "Ingen endnu 810000013",
                        "Afventer fordringshaver Ikke nået frem til PSRM endnu R_2_3 For sent.");
    }

    @Test
    void sidenFindesOgsaaPaaEngelsk() throws IOException, InterruptedException {
        assertThat(side.tekst("/hoering", "Cookie", "sprog=en"))
                .contains("Claims in hearing", "Waits for the creditor 9 days left", "The deadline passed 2 days ago");
    }

    @Test
    void overblikketViserVejTilListen() throws IOException, InterruptedException {
        assertThat(side.hent("/").body()).contains("href=\"/hoering\"");
    }

    @Test
    void udenHoeringerSigesDet() throws IOException, InterruptedException, JSONException {
        jdbc.sql("truncate hoering").update();
        assertThat(side.tekst("/hoering")).contains("Ingen fordringer er i høring.");
        JSONAssert.assertEquals("[]", side.hent("/api/hoering").body(), JSONCompareMode.STRICT);
    }

    @Test
    void enAktionPaaVejTilHoeringVisesSomAfsenderenSerDen() throws IOException, InterruptedException, JSONException {
        JSONAssert.assertEquals(
                "{\"tilstand\": \"KLAR\", \"status\": \"HOERING\"}",
                side.hent("/api/aktioner/810000013").body(),
                JSONCompareMode.LENIENT);
        assertThat(side.tekst("/aktion/810000011"))
                .contains("Venter på Høringen hos Gældsstyrelsen")
                .contains("Høring Afventer fordringshaver 9 dage tilbage R_2_3")
                .contains("Status hos afsenderen HOERING");
    }

    @Test
    void enAfgjortHoeringVisesUdenFrist() throws IOException, InterruptedException {
        assertThat(side.tekst("/aktion/810000014")).contains("Høring Godkendt R_2_3 For sent.");
        assertThat(side.tekst("/hoering")).doesNotContain("810000014", "810000015");
    }
}
