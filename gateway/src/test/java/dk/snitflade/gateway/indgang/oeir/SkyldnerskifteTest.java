package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import dk.snitflade.gateway.indgang.oeir.Journalblik.Post;
import dk.snitflade.gateway.journal.SaldoLager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who owes a claim changes while it is at the debt collector: it is recalled, and comes again (oir.md 5.4). */
@MedOeirdoer
class SkyldnerskifteTest {

    @Autowired
    private Fagsystem fagsystem;

    @Autowired
    private Journalblik journal;

    @Autowired
    private SaldoLager saldo;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaktion;

    private Forloeb ky;
    private String krav;
    private long gammel;

    @BeforeEach
    void enFordringMedToHaeftereErTilInddrivelse() {
        ky = fagsystem.forloeb();
        krav = ky.id("c0000000-0000-4000-8000-000000000011");
        assertThat(ky.send("ky/opret-p91-to-haeftere")).contains("ACCEPTERET");
        journal.udfoer(krav);
        gammel = journal.fordring(krav);
    }

    @Test
    void enStatsrefunderetKaldesTilbageSomFejlOgKommerFoerstSomNyNaarDetErSket() {
        assertThat(ky.send("ky/afslut-haeftelse")).contains("ACCEPTERET");

        Handling.Tilbagekald tilbagekald =
                (Handling.Tilbagekald) journal.aktion(tilbagekaldelse()).handling();
        assertThat(tilbagekald.aarsag()).isEqualTo("FEJL");
        assertThat(tilbagekald.virkningFra()).isNull();
        Post ny = journal.seneste(krav);
        assertThat(ny.aktion().kode()).isEqualTo(Aktionskode.OPRETFORDRING);
        assertThat(ny.aktion().data().haeftelser())
                .extracting(haeftelse -> haeftelse.skyldner())
                .containsExactly(new Skyldner(Skyldner.Art.CPR, "0202809998"));
        assertThat(ny.aktion().data().beloeb().kroner()).isEqualByComparingTo("19040");
        assertThat(ny.tilstand()).isEqualTo(Tilstand.VENTER);
        assertThat(ny.ventet()).contains("kaldt tilbage");

        tilbagekaldelsenErUdfoert();

        await().untilAsserted(() -> assertThat(journal.seneste(krav).tilstand()).isEqualTo(Tilstand.KLAR));
    }

    @Test
    void mensDenVenterPaaTilbagekaldelsenAendresDenMenSendesIkke() {
        ky.send("ky/afslut-haeftelse");

        assertThat(ky.send("ky/tilstand-klage")).contains("ACCEPTERET");
        assertThat(ky.send("ky/tilstand-klage", "KLAGE", "AKTIV")).contains("ACCEPTERET");

        assertThat(journal.seneste(krav).tilstand()).isEqualTo(Tilstand.VENTER);
        assertThat(journal.seneste(krav).ventet()).contains("kaldt tilbage");
    }

    @Test
    void annulleresDenImensKaldesIntetTilbageIgen() {
        ky.send("ky/afslut-haeftelse");

        assertThat(ky.send("ky/tilstand-klage", "KLAGE", "ANNULLERET")).contains("ACCEPTERET");

        assertThat(journal.seneste(krav).tilstand()).isEqualTo(Tilstand.AFVIST);
        assertThat(jdbc.sql("select count(*) from aktion where kode = 'TILBAGEKALD' and fordring = :gammel")
                        .param("gammel", gammel)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void erDerDaekketNogetAfgoerEtMenneskeDet() {
        jdbc.sql("""
                        insert into oir_bevaegelse (identifikation, delfordring, art, beloeb, aarsag, dato, tid)
                        values (:id, :del, 'DAEKNING', 100, 'MODREGNING', '2026-11-01', now())
                        """)
                .param("id", UUID.randomUUID())
                .param("del", UUID.fromString(ky.id("e0000000-0000-4000-8000-000000000011")))
                .update();

        assertThat(ky.send("ky/afslut-haeftelse")).contains(">MODTAGET<");

        assertThat(journal.aktioner(krav)).hasSize(1);
        assertThat(jdbc.sql("select tekst from oir_opgave where krav = :krav and art = 'SKYLDNERSKIFTE'")
                        .param("krav", UUID.fromString(krav))
                        .query(String.class)
                        .single())
                .contains("Fordringshaversupport");
    }

    @Test
    void enNyEjerPaaEnAlmindeligFordringKommerMedSammeDaekningUnderEtNytNummer() {
        Forloeb fbs = fagsystem.forloeb();
        fbs.send("fbs/opret-gebyr-institution");
        String gebyr = fbs.id("c0000000-0000-4000-8000-000000000409");
        journal.udfoer(gebyr);

        assertThat(fagsystem.post(fbs.besked("ksd/skift-ejer", 7)
                        .replace("33334444-5555-4666-8777-888899990000", "11112222-3333-4444-8555-666677778888")
                        .replaceAll("([ac]0000000-\\w{4}-4000-8000-00000000)0021", "$10409")))
                .contains("ACCEPTERET");

        List<Post> poster = journal.aktioner(gebyr);
        assertThat(poster)
                .extracting(post -> post.aktion().kode())
                .containsExactly(Aktionskode.OPRETFORDRING, Aktionskode.TILBAGEKALD, Aktionskode.GENINDSENDFORDRING);
        assertThat(((Handling.Tilbagekald) poster.get(1).aktion().handling()).aarsag())
                .isEqualTo("HAFT");
        assertThat(skyldnere(poster.get(2).aktion().data())).containsExactly("39999976");
    }

    @Test
    void enNyEjerPaaEnRefusionFaarEnNyFordring() {
        Forloeb ksd = fagsystem.forloeb();
        ksd.send("ksd/opret-refusion-arbejdsgiver");
        String refusion = ksd.id("c0000000-0000-4000-8000-000000000021");
        journal.udfoer(refusion);
        long foer = journal.fordring(refusion);

        assertThat(ksd.send("ksd/skift-ejer")).contains("ACCEPTERET");

        assertThat(journal.fordring(refusion)).isNotEqualTo(foer);
        assertThat(skyldnere(journal.seneste(refusion).aktion().data())).containsExactly("39999976");
        assertThat(journal.seneste(refusion).aktion().data().pEnhed()).isNull();
    }

    @Test
    void renterFoelgerMedSomNyeFordringer() {
        Forloeb ksd = fagsystem.forloeb();
        ksd.send("ksd/opret-borger-med-rente");
        String borger = ksd.id("c0000000-0000-4000-8000-000000000605");
        journal.udfoer(borger);

        assertThat(fagsystem.post(ksd.besked("ksd/skift-ejer", 7)
                        .replaceAll("([ac]0000000-\\w{4}-4000-8000-00000000)0021", "$10605")
                        .replace(
                                "<oir:CVRNummer>39999976</oir:CVRNummer>",
                                "<oir:CPRNummer>0404809997</oir:CPRNummer>")))
                .contains("ACCEPTERET");

        List<Post> nye = journal.aktioner(borger);
        assertThat(nye).hasSize(2).allSatisfy(post -> {
            assertThat(post.tilstand()).isEqualTo(Tilstand.VENTER);
            assertThat(skyldnere(post.aktion().data())).containsExactly("0404809997");
        });
        assertThat(nye).extracting(post -> post.aktion().data().type()).containsExactly("KFURSDP", "REOPKOM");
    }

    private static List<String> skyldnere(Fordringsdata data) {
        return data.haeftelser().stream()
                .map(haeftelse -> haeftelse.skyldner().nummer())
                .toList();
    }

    private long tilbagekaldelse() {
        return jdbc.sql("select id from aktion where kode = 'TILBAGEKALD' and fordring = :gammel")
                .param("gammel", gammel)
                .query(Long.class)
                .single();
    }

    private void tilbagekaldelsenErUdfoert() {
        long aktion = tilbagekaldelse();
        transaktion.executeWithoutResult(status -> {
            jdbc.sql("update aktion set tilstand = 'UDFOERT', forfalder = null where id = :id")
                    .param("id", aktion)
                    .update();
            saldo.udfoert(aktion, Doerur.NU);
        });
    }
}
