package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.afsendelse.FalskBackend.Moede;
import dk.snitflade.gateway.afsendelse.bord.Bord;
import dk.snitflade.gateway.afsendelse.bord.BordLager;
import dk.snitflade.gateway.afsendelse.bord.Bordafvist;
import dk.snitflade.gateway.afsendelse.bord.Bordgruppe;
import dk.snitflade.gateway.afsendelse.bord.Bordhandling;
import dk.snitflade.gateway.afsendelse.bord.Bordplan;
import dk.snitflade.gateway.afsendelse.bord.Bordudvalg;
import dk.snitflade.gateway.afsendelse.bord.GodkendelseLager;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.revision.RevisionLager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What an operator does to what is stuck: seen first, done once, told to everybody. */
@MedDatabase
class BordTest {

    private static final Ophav ANNA = new Ophav("anna", "PSRM har rettet fejlen");
    private static final Bordudvalg MANUELLE = new Bordudvalg(List.of(), Maal.PSRM, Tilstand.MANUEL, null);

    @TempDir
    private Path temp;

    private final Proevedatabase database;
    private final Proevekoe koe;
    private final Proeveur ur = new Proeveur(Proeveleverance.MODTAGET.plusSeconds(1));
    private final FalskBackend psrm = new FalskBackend(Maal.PSRM);
    private final FalskBackend dmi = new FalskBackend(Maal.DMI);
    private Proevenode node;
    private Bord bord;

    BordTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
    }

    @BeforeEach
    void start() {
        node = new Proevenode(database, temp, ur, psrm, dmi);
        bord = new Bord(
                new BordLager(database.jdbc()),
                new GodkendelseLager(database.jdbc()),
                node.bogfoeringLager,
                new RevisionLager(database.skabelon(), database.jdbc(), new JsonMapper()),
                database.transaktion(),
                ur,
                maal -> {});
    }

    @AfterEach
    void luk() {
        koe.close();
    }

    @Test
    void fejledeStaarSamletEfterAarsag() {
        fejl(3);
        dmi.moeder(Moede.KAN_IKKE_LAESE);
        koe.opret(Maal.DMI);
        node.send(Maal.DMI);

        assertThat(bord.grupper())
                .extracting(Bordgruppe::maal, Bordgruppe::antal, Bordgruppe::grund)
                .containsExactly(
                        tuple(Maal.PSRM, 3L, "Modtageren kan ikke læse beskeden"),
                        tuple(Maal.DMI, 1L, "Modtageren kan ikke læse beskeden"));
    }

    @Test
    void enProeveAendrerIntetOgSigerHvorMange() {
        fejl(2);
        koe.opret(Maal.PSRM);

        Bordplan plan = bord.proeve(Bordhandling.PROEV_IGEN, MANUELLE);

        assertThat(plan.kan()).hasSize(2);
        assertThat(plan.maaskeModtaget()).isEqualTo(2);
        assertThat(koe.tilstande()).containsEntry("MANUEL", 2L);
    }

    @Test
    void derGoeresKunVedSaaMangeSomBlevSet() {
        fejl(2);

        assertThatThrownBy(() -> bord.udfoer(Bordhandling.PROEV_IGEN, MANUELLE, 1, false, ANNA))
                .isInstanceOf(Bordafvist.class)
                .hasMessageContaining("2 aktioner, ikke 1");
        assertThat(koe.tilstande()).containsEntry("MANUEL", 2L);
        assertThatThrownBy(() -> bord.proeve(Bordhandling.OPGIV, new Bordudvalg(List.of(), Maal.PSRM, null, null)))
                .as("the whole queue is nobody's group")
                .isInstanceOf(Bordafvist.class);
    }

    @Test
    void overHundredeKraeverEnAndenDerGoerDetSamme() {
        fejl(101);
        Ophav bo = new Ophav("bo", "Enig");

        assertThatThrownBy(() -> bord.udfoer(Bordhandling.PROEV_IGEN, MANUELLE, 101, false, ANNA))
                .isInstanceOf(Bordafvist.class)
                .hasMessageContaining("en anden");
        assertThatThrownBy(() -> bord.udfoer(Bordhandling.PROEV_IGEN, MANUELLE, 101, false, ANNA))
                .as("the same person twice")
                .isInstanceOf(Bordafvist.class);
        assertThatThrownBy(() -> bord.udfoer(Bordhandling.OPGIV, MANUELLE, 101, true, bo))
                .as("another act")
                .isInstanceOf(Bordafvist.class);
        assertThat(koe.tilstande()).containsOnlyKeys("MANUEL");

        bord.udfoer(Bordhandling.PROEV_IGEN, MANUELLE, 101, false, bo);
        assertThat(koe.tilstande()).containsOnlyKeys("UKENDT");
        assertThat(database.antal("revision where hvad = 'bord.bestilt'")).isEqualTo(3);
    }

    @Test
    void enBestillingFraIForgaarsGaelderIkke() {
        fejl(101);
        assertThatThrownBy(() -> bord.udfoer(Bordhandling.PROEV_IGEN, MANUELLE, 101, false, ANNA))
                .isInstanceOf(Bordafvist.class);
        ur.gaa(Duration.ofDays(1).plusSeconds(1));

        assertThatThrownBy(() -> bord.udfoer(Bordhandling.PROEV_IGEN, MANUELLE, 101, false, new Ophav("bo", "Enig")))
                .isInstanceOf(Bordafvist.class);
        assertThat(koe.tilstande()).containsOnlyKeys("MANUEL");
    }

    @Test
    void hundredeKanEnGoereAlene() {
        fejl(100);
        bord.udfoer(Bordhandling.PROEV_IGEN, MANUELLE, 100, false, ANNA);
        assertThat(koe.tilstande()).containsOnlyKeys("UKENDT");
    }

    @Test
    void atProeveIgenSpoergerFoerstOgSenderSaaUnderSammeId() {
        Aktionskvittering fejlet = fejl(1).get(0);
        psrm.moeder(Moede.UDFOERER);

        bord.udfoer(Bordhandling.PROEV_IGEN, MANUELLE, 1, false, ANNA);
        assertThat(koe.tilstand(fejlet)).isEqualTo("UKENDT");
        assertThat(node.send(Maal.PSRM)).isZero();
        node.spoerg(Maal.PSRM);
        node.send(Maal.PSRM);

        assertThat(koe.tilstand(fejlet)).isEqualTo("UDFOERT");
        assertThat(koe.tidslinje(fejlet))
                .containsExactly("SENDES-MANUEL", "MANUEL-UKENDT", "UKENDT-KLAR", "SENDES-UDFOERT");
        assertThat(revision("bord.proev_igen", fejlet)).isEqualTo(1);
    }

    @Test
    void efterHorisontenGiverEtNytForsoegEnNyHorisont() {
        Aktionskvittering gammel = koe.opret(Maal.PSRM);
        psrm.moeder(Moede.HAR_TRAVLT);
        node.send(Maal.PSRM);
        ur.gaa(Duration.ofDays(8));
        node.send(Maal.PSRM);
        assertThat(koe.tilstand(gammel)).isEqualTo("MANUEL");

        bord.udfoer(Bordhandling.PROEV_IGEN, Bordudvalg.en(gammel.aktionId()), 1, false, ANNA);
        node.spoerg(Maal.PSRM);
        ur.gaa(Duration.ofSeconds(2));
        assertThat(node.send(Maal.PSRM)).isEqualTo(1);
        assertThat(koe.tilstand(gammel)).isEqualTo("UKENDT");
    }

    @Test
    void opgivetErAfvistHosAfsenderenMedOperatoerensGrund() {
        Aktionskvittering opret = fejl(1).get(0);
        Aktionskvittering nedskriv = koe.nedskriv(Maal.PSRM, opret);

        assertThatThrownBy(() -> bord.udfoer(Bordhandling.OPGIV, MANUELLE, 1, false, ANNA))
                .isInstanceOf(Bordafvist.class)
                .hasMessageContaining("kan være nået frem");
        bord.udfoer(Bordhandling.OPGIV, MANUELLE, 1, true, ANNA);

        assertThat(koe.tilstand(opret)).isEqualTo("AFVIST");
        assertThat(koe.felt(opret, "afvisninger", String.class))
                .startsWith("950 ")
                .contains(ANNA.aarsag());
        assertThat(koe.tilstand(nedskriv)).as("its claim came to nothing").isEqualTo("AFVIST");
        assertThat(revision("bord.opgiv", opret)).isEqualTo(1);
    }

    @Test
    void enForbigaaetLaderDeSenerePaaSammeFordringGaaVidere() {
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        node.send(Maal.PSRM);
        Aktionskvittering fejlet = koe.nedskriv(Maal.PSRM, opret);
        psrm.moeder(Moede.KAN_IKKE_LAESE);
        node.send(Maal.PSRM);
        psrm.moeder(Moede.UDFOERER);
        Aktionskvittering senere = koe.nedskriv(Maal.PSRM, opret);
        assertThat(node.send(Maal.PSRM)).as("behind the failed one").isZero();

        bord.udfoer(Bordhandling.FORBIGAA, Bordudvalg.en(fejlet.aktionId()), 1, false, ANNA);
        node.send(Maal.PSRM);

        assertThat(koe.tilstand(senere)).isEqualTo("UDFOERT");
        assertThat(koe.tilstand(fejlet)).isEqualTo("MANUEL");
    }

    @Test
    void detDerErUnderVejsRoeresIkke() {
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        node.pluk(Maal.PSRM);

        assertThat(bord.proeve(Bordhandling.OPGIV, Bordudvalg.en(opret.aktionId()))
                        .kanIkke())
                .hasSize(1);
        assertThatThrownBy(() -> bord.udfoer(Bordhandling.OPGIV, Bordudvalg.en(opret.aktionId()), 1, true, ANNA))
                .isInstanceOf(Bordafvist.class);
        assertThat(koe.tilstand(opret)).isEqualTo("SENDES");
    }

    @Test
    void frigivetSendesFoerSinDag() {
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        database.jdbc()
                .sql("update aktion set tilstand = 'VENTER', forfalder = now() + interval '9 years'")
                .update();
        assertThat(node.send(Maal.PSRM)).isZero();

        bord.udfoer(Bordhandling.FRIGIV, Bordudvalg.en(opret.aktionId()), 1, false, ANNA);
        node.send(Maal.PSRM);

        assertThat(koe.tilstand(opret)).isEqualTo("UDFOERT");
    }

    private List<Aktionskvittering> fejl(int antal) {
        psrm.moeder(Moede.KAN_IKKE_LAESE);
        List<Aktionskvittering> fejlede =
                IntStream.range(0, antal).mapToObj(i -> koe.opret(Maal.PSRM)).toList();
        node.send(Maal.PSRM);
        return fejlede;
    }

    private long revision(String hvad, Aktionskvittering aktion) {
        return database.antal("revision where hvad = '" + hvad + "' and emne = 'aktion:" + aktion.aktionId() + "'");
    }
}
