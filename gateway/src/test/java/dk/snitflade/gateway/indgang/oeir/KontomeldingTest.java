package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import dk.snitflade.gateway.underretning.Inddrivelsespost;
import dk.snitflade.gateway.underretning.Postfoelge;
import dk.snitflade.gateway.underretning.Underretningstype;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fagsystem is told what happens to its claims here, and may do again what it could with what comes back (oir.md 3.6, 5.5). */
@MedOeirdoer
class KontomeldingTest {

    private static final String FBS = "11112222-3333-4444-8555-666677778888";
    private static final String KSD = "33334444-5555-4666-8777-888899990000";
    private static final String BETAL = "indbetaling/betal-to-delfordringer";
    private static final String AFSENDER = "<k:AfsenderItSystemInstans>";

    @Autowired
    private Fagsystem fagsystem;

    @Autowired
    private Journalblik journal;

    @Autowired
    private List<Postfoelge> foelger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private dk.snitflade.gateway.drift.web.Porte porte;

    @Autowired
    private dk.snitflade.gateway.register.Register register;

    @Test
    void enKlasseDerSkalVaereModenVedAnkomstAfvisesMedGrunden() {
        jdbc.sql(
                        "insert into overgivelse values ('29999981', 'FBS.GEBYR.*', '2020-01-01', null, 400, false, true, false)")
                .update();
        register.genlaes();
        try {
            assertThat(fagsystem.forloeb().send("fbs/opret-gebyr"))
                    .contains("AFVIST", "OIR-2003", "når fordringen er moden", "400 dage mere");
        } finally {
            jdbc.sql("delete from overgivelse where kommune = '29999981' and klasse = 'FBS.GEBYR.*'")
                    .update();
            register.genlaes();
        }
    }

    private Forloeb fbs;
    private String krav;

    @BeforeEach
    void opretErstatning() {
        fbs = fagsystem.forloeb();
        krav = fbs.id("c0000000-0000-4000-8000-000000000001");
        assertThat(fbs.send("fbs/opret-erstatning-to-materialer-og-gebyr")).contains("ACCEPTERET");
    }

    @Test
    void enIndbetalingEtAndetSystemTogErMeldtMedResten() {
        assertThat(fbs.send(BETAL, AFSENDER + FBS, AFSENDER + KSD)).contains("ACCEPTERET");

        assertThat(meldinger()).containsExactly("INDBETALING 200.00 rest 125.00", "INDBETALING 100.00 rest 80.00");
    }

    @Test
    void denManSelvHarMeldtFaarManIkkeIgen() {
        assertThat(fbs.send(BETAL)).contains("ACCEPTERET");

        assertThat(meldinger()).isEmpty();
    }

    @Test
    void enAnnulleretIndbetalingErMeldtTilbagefoert() {
        fbs.send(BETAL, AFSENDER + FBS, AFSENDER + KSD);
        assertThat(fbs.send("indbetaling/annuller", AFSENDER + FBS, AFSENDER + KSD))
                .contains("ACCEPTERET");

        assertThat(meldinger().subList(2, 4))
                .containsExactly(
                        "tilbageført INDBETALING 200.00 rest 325.00", "tilbageført INDBETALING 100.00 rest 180.00");
    }

    @Test
    void naarIntetErTilbageLukkesFordringenOgAabnerIgenNaarDerErNoget() {
        fbs.send("fbs/nedregulering-et-materiale-afleveret");
        assertThat(hentet()).contains("<oir:FordringTilstand>AKTIV<");
        fbs.send(BETAL, "<oir:IndbetalingBeloeb>300.00", "<oir:IndbetalingBeloeb>325.00");
        String rest = fbs.besked(BETAL, 77)
                .replace("300.00", "325.00")
                .replace("200.00", "325.00")
                .replaceAll(
                        "(?s)(</oir:DelfordringBetaling>)\\s*<oir:DelfordringBetaling>.*</oir:DelfordringBetaling>",
                        "$1");
        assertThat(fagsystem.post(rest)).contains("ACCEPTERET");

        assertThat(meldinger()).containsExactly("AKTIV→LUKKET");
        assertThat(hentet()).contains("<oir:FordringTilstand>LUKKET<");

        assertThat(fbs.send("indbetaling/annuller")).contains("ACCEPTERET");
        assertThat(meldinger()).containsExactly("AKTIV→LUKKET", "LUKKET→AKTIV");
        assertThat(hentet()).contains("<oir:FordringTilstand>AKTIV<");
    }

    @Test
    void enReturneretFordringErHjemmeOgSendesFoerstIgenNaarFagsystemetSigerDet() {
        journal.udfoer(krav);
        long gammel = journal.fordring(krav);
        returner(gammel);
        assertThat(hentet()).contains("<oir:FordringTilstand>AKTIV<");

        assertThat(fbs.send("fbs/nedregulering-et-materiale-afleveret")).contains("ACCEPTERET");
        assertThat(journal.aktioner(krav)).hasSize(1);

        assertThat(fbs.send("ky/tilstand-klage", ">KLAGE<", ">AKTIV<")).contains("OIR-2001");
        String igen = fbs.besked("ky/tilstand-klage", 99)
                .replace(">KLAGE<", ">AKTIV<")
                .replace("22223333-4444-4555-8666-777788889999", FBS)
                .replace(fbs.id("a0000000-0000-4000-8000-000000000011"), fbs.id("a0000000-0000-4000-8000-000000000001"))
                .replace(fbs.id("c0000000-0000-4000-8000-000000000011"), krav);
        assertThat(fagsystem.post(igen)).contains("ACCEPTERET");

        assertThat(journal.seneste(krav).aktion().kode()).isEqualTo(Aktionskode.OPRETFORDRING);
        assertThat(((Handling.Opret) journal.seneste(krav).aktion().handling())
                        .data()
                        .beloeb()
                        .kroner())
                .isEqualByComparingTo("325.00");
        assertThat(journal.fordring(krav)).isNotEqualTo(gammel);
    }

    @Test
    void detEnOperatoerSkalSeProevesIgenMedNavnOgGrund() throws java.io.IOException, InterruptedException {
        fbs.send(BETAL, AFSENDER + FBS, AFSENDER + KSD);
        jdbc.sql("update tilbagemelding set tilstand = 'MANUEL', forfalder = null where krav = :krav")
                .param("krav", UUID.fromString(krav))
                .update();

        assertThat(proevIgen("")).isEqualTo(400);
        assertThat(proevIgen("FBS er oppe igen")).isEqualTo(200);

        assertThat(jdbc.sql("select count(*) from tilbagemelding where krav = :krav and tilstand = 'MANUEL'")
                        .param("krav", UUID.fromString(krav))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select aarsag from revision where hvad = 'tilbagemelding.proev-igen'")
                        .query(String.class)
                        .list())
                .contains("FBS er oppe igen");
    }

    private int proevIgen(String aarsag) throws java.io.IOException, InterruptedException {
        return java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:" + porte.drift()
                                        + "/api/tilbagemeldinger/proev-igen?kommune=29999981&aarsag="
                                        + aarsag.replace(" ", "%20")))
                                .POST(java.net.http.HttpRequest.BodyPublishers.noBody())
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private void returner(long fordring) {
        Inddrivelsespost retur = new Inddrivelsespost(
                UUID.randomUUID(),
                Underretningstype.RETUR,
                fordring,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                false,
                false,
                null,
                null,
                LocalDate.of(2026, 11, 9),
                null,
                "ANDN",
                "Grundlaget mangler",
                null);
        foelger.forEach(foelge -> foelge.foelg(retur, Doerur.NU));
    }

    private String hentet() {
        return fbs.send("forespoergsel/hent-konto-med-bevaegelser");
    }

    /** What FBS is to be told of the claim. */
    private List<String> meldinger() {
        return jdbc.sql("select * from tilbagemelding where krav = :krav order by id")
                .param("krav", UUID.fromString(krav))
                .query((raekke, nr) -> raekke.getString("art").equals("STATUS")
                        ? raekke.getString("foer") + "→" + raekke.getString("kode")
                        : (raekke.getBoolean("tilbagefoert") ? "tilbageført " : "") + raekke.getString("kode") + " "
                                + raekke.getBigDecimal("beloeb") + " rest " + raekke.getBigDecimal("restance"))
                .list();
    }
}
