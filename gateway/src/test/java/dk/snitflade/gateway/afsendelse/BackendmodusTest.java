package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.afsendelse.FalskBackend.Moede;
import dk.snitflade.gateway.afsendelse.tilstand.Backendstyring;
import dk.snitflade.gateway.afsendelse.tilstand.BackendtilstandLager;
import dk.snitflade.gateway.afsendelse.tilstand.TilstandOpsaetning;
import dk.snitflade.gateway.afsendelse.tilstand.Vindue;
import dk.snitflade.gateway.afsendelse.tilstand.VindueLager;
import dk.snitflade.gateway.afsendelse.tilstand.Vinduesart;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveleverance;
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

/** Two nodes on one database: what stops one stops the other, and what is held costs no try and is sent afterwards. */
@MedDatabase
class BackendmodusTest {

    private static final Ophav ANNA = new Ophav("anna", "PSRM beder os vente");
    private static final TilstandOpsaetning OPSAETNING = new TilstandOpsaetning(
            Duration.ofMinutes(2),
            8,
            0.5,
            Duration.ofSeconds(10),
            Duration.ofMinutes(5),
            2,
            Duration.ofMinutes(1),
            512,
            0.01,
            0.20,
            10,
            Duration.ofMinutes(2),
            Duration.ofMinutes(1));

    @TempDir
    private Path temp;

    private final Proevedatabase database;
    private final Proevekoe koe;
    private final Proeveur ur = new Proeveur(Proeveleverance.MODTAGET.plusSeconds(1));
    private final FalskBackend psrm = new FalskBackend(Maal.PSRM);
    private final FalskBackend dmi = new FalskBackend(Maal.DMI);
    private final Backendstyring styring;
    private Proevenode ene;
    private Proevenode anden;

    BackendmodusTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
        this.styring = new Backendstyring(
                new BackendtilstandLager(database.jdbc()),
                new VindueLager(database.jdbc()),
                new RevisionLager(database.skabelon(), database.jdbc(), new JsonMapper()),
                OPSAETNING,
                database.transaktion(),
                ur);
    }

    @BeforeEach
    void toNoder() {
        ene = node();
        anden = node();
    }

    @AfterEach
    void luk() {
        koe.close();
    }

    @Test
    void enPauseHolderAltTilbageUdenAtKosteForsoegOgRoererIkkeDetAndetModtagersystem() {
        styring.pause(Maal.PSRM, null, ANNA);
        Aktionskvittering holdt = koe.opret(Maal.PSRM);
        koe.opret(Maal.DMI);

        assertThat(ene.runde(Maal.PSRM, 8) + anden.runde(Maal.PSRM, 8)).isZero();
        assertThat(anden.runde(Maal.DMI, 8)).isEqualTo(1);
        assertThat(koe.tilstand(holdt)).isEqualTo("KLAR");
        assertThat(koe.felt(holdt, "forsoeg", Integer.class)).isZero();

        styring.genoptag(Maal.PSRM, ANNA);
        assertThat(anden.runde(Maal.PSRM, 8)).isEqualTo(1);
        assertThat(koe.tilstand(holdt)).isEqualTo("UDFOERT");
        assertThat(database.antal("revision where hvad in ('backend.pause', 'backend.genoptag') and emne = 'PSRM'"
                        + " and hvem = 'anna' and tid >= '" + Proeveleverance.MODTAGET + "'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void enPauseMedSluttidspunktHoererOpAfSigSelv() {
        koe.opret(Maal.PSRM);
        styring.pause(Maal.PSRM, ur.instant().plusSeconds(60), ANNA);
        ur.gaa(Duration.ofSeconds(59));
        assertThat(ene.runde(Maal.PSRM, 8)).isZero();
        ur.gaa(Duration.ofSeconds(1));

        assertThat(ene.runde(Maal.PSRM, 8)).isEqualTo(1);
    }

    @Test
    void toemningenGiverNodernesFaellesTempo() {
        IntStream.range(0, 40).forEach(i -> koe.opret(Maal.PSRM));
        styring.pause(Maal.PSRM, null, ANNA);
        styring.genoptag(Maal.PSRM, ANNA);

        assertThat(ene.runde(Maal.PSRM, 8)).isEqualTo(2);
        assertThat(anden.runde(Maal.PSRM, 8)).isZero();
        ur.gaa(Duration.ofSeconds(1));
        assertThat(anden.runde(Maal.PSRM, 1)).isEqualTo(1);
        assertThat(ene.runde(Maal.PSRM, 8)).isEqualTo(1);
        ur.gaa(Duration.ofMinutes(1));
        assertThat(ene.runde(Maal.PSRM, 8)).isEqualTo(2);
        ur.gaa(Duration.ofSeconds(1));
        assertThat(ene.runde(Maal.PSRM, 8)).as("twice the pace after a minute").isEqualTo(4);
        ur.gaa(Duration.ofSeconds(1));
        ene.runde(Maal.PSRM, 8);
        ur.gaa(Duration.ofMinutes(1));
        ene.runde(Maal.PSRM, 8);
        ur.gaa(Duration.ofSeconds(1));
        assertThat(ene.runde(Maal.PSRM, 40)).isEqualTo(8);
    }

    @Test
    void naarDerIkkeErMereAtToemmeErDerAabent() {
        koe.opret(Maal.PSRM);
        styring.pause(Maal.PSRM, null, ANNA);
        styring.genoptag(Maal.PSRM, ANNA);
        assertThat(ene.runde(Maal.PSRM, 8)).isEqualTo(1);
        assertThat(ene.runde(Maal.PSRM, 8)).isZero();

        IntStream.range(0, 20).forEach(i -> koe.opret(Maal.PSRM));
        assertThat(anden.runde(Maal.PSRM, 20)).isEqualTo(20);
    }

    @Test
    void afbryderenLaderEetKaldAdGangenProeveOgTilstandenErFaelles() {
        IntStream.range(0, 30).forEach(i -> koe.opret(Maal.PSRM));
        psrm.moeder(Moede.HAR_TRAVLT);
        assertThat(ene.runde(Maal.PSRM, 8)).isEqualTo(8);

        assertThat(ene.runde(Maal.PSRM, 8) + anden.runde(Maal.PSRM, 8)).isZero();
        ur.gaa(Duration.ofSeconds(10));
        assertThat(anden.lej(Maal.PSRM, 8).kald()).as("the probe").isEqualTo(1);
        assertThat(ene.runde(Maal.PSRM, 8)).isZero();
        assertThat(database.antal("aktion where forsoeg > 0")).isEqualTo(9);
    }

    @Test
    void etVellykketProevekaldBegynderToemningen() {
        IntStream.range(0, 30).forEach(i -> koe.opret(Maal.PSRM));
        psrm.moeder(Moede.HAR_TRAVLT);
        ene.runde(Maal.PSRM, 8);
        ur.gaa(Duration.ofSeconds(10));
        anden.runde(Maal.PSRM, 8);
        assertThat(ene.runde(Maal.PSRM, 8)).as("failed, so longer").isZero();
        psrm.moeder(Moede.UDFOERER);
        ur.gaa(Duration.ofSeconds(20));

        assertThat(ene.runde(Maal.PSRM, 8)).as("one tries").isEqualTo(1);
        assertThat(ene.runde(Maal.PSRM, 8)).as("then the pace of draining").isEqualTo(2);
    }

    @Test
    void enNodeDerDoedeMedProevekaldetSpaerrerIkke() {
        IntStream.range(0, 30).forEach(i -> koe.opret(Maal.PSRM));
        psrm.moeder(Moede.HAR_TRAVLT);
        ene.runde(Maal.PSRM, 8);
        ur.gaa(Duration.ofSeconds(10));
        ene.lej(Maal.PSRM, 8);
        ur.gaa(Proevenode.LAAS.plusSeconds(1));
        psrm.moeder(Moede.UDFOERER);

        assertThat(anden.runde(Maal.PSRM, 8)).isEqualTo(1);
    }

    @Test
    void udenNogetAtProeveMedGivesProevenTilbage() {
        IntStream.range(0, 8).forEach(i -> koe.opret(Maal.PSRM));
        psrm.moeder(Moede.HAR_TRAVLT);
        ene.runde(Maal.PSRM, 8);
        database.jdbc().sql("update aktion set tilstand = 'UDFOERT'").update();
        ur.gaa(Duration.ofSeconds(10));
        assertThat(ene.runde(Maal.PSRM, 8)).isZero();
        koe.opret(Maal.PSRM);

        assertThat(anden.runde(Maal.PSRM, 8)).isEqualTo(1);
    }

    @Test
    void iEtVindueSendesIntetOgEfterDetProevesFoerst() {
        IntStream.range(0, 5).forEach(i -> koe.opret(Maal.PSRM));
        var fra = ur.instant().plus(Duration.ofMinutes(5));
        styring.opret(
                List.of(new Vindue(
                        0, Maal.PSRM, Vinduesart.SERVICEVINDUE, fra, fra.plusSeconds(3600), "Servicevindue", "anna")),
                ANNA);
        ur.gaa(Duration.ofMinutes(3));
        assertThat(ene.runde(Maal.PSRM, 8)).as("two minutes before").isZero();
        ur.gaa(Duration.ofMinutes(62));
        assertThat(ene.runde(Maal.PSRM, 8)).as("the minute after").isZero();
        ur.gaa(Duration.ofMinutes(1));

        assertThat(anden.runde(Maal.PSRM, 8)).isEqualTo(1);
        assertThat(anden.runde(Maal.PSRM, 8)).isEqualTo(2);
        assertThat(koe.tilstande()).containsEntry("UDFOERT", 3L);
    }

    @Test
    void etAflystVindueHolderIntetTilbage() {
        koe.opret(Maal.DMI);
        List<Vindue> vinduer = styring.opret(
                List.of(new Vindue(
                        0,
                        Maal.DMI,
                        Vinduesart.HOTFIX,
                        ur.instant(),
                        ur.instant().plusSeconds(60),
                        "Hotfix",
                        "anna")),
                ANNA);
        assertThat(ene.runde(Maal.DMI, 8)).isZero();

        assertThat(styring.aflys(vinduer.get(0).id(), ANNA)).isTrue();
        assertThat(styring.aflys(vinduer.get(0).id(), ANNA)).isFalse();
        assertThat(ene.runde(Maal.DMI, 8)).isEqualTo(1);
    }

    private Proevenode node() {
        return new Proevenode(
                database,
                temp.resolve(java.util.UUID.randomUUID().toString()),
                ur,
                Proevenode.opsaetning(500),
                OPSAETNING,
                psrm,
                dmi);
    }
}
