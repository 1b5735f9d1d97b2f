package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.afsendelse.FalskBackend.Moede;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actions on one claim go one by one in the order they came; other claims do not wait for them. */
@MedDatabase
class RaekkefoelgeTest {

    @TempDir
    private Path temp;

    private final Proevedatabase database;
    private final Proevekoe koe;
    private final Proeveur ur = new Proeveur(Proeveleverance.MODTAGET.plusSeconds(1));
    private final FalskBackend psrm = new FalskBackend(Maal.PSRM);
    private Proevenode node;

    RaekkefoelgeTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
    }

    @BeforeEach
    void nyNode() {
        node = new Proevenode(database, temp, ur, psrm, new FalskBackend(Maal.DMI));
    }

    @AfterEach
    void luk() {
        koe.close();
    }

    @Test
    void kunDenForresteIFamilienErForfalden() {
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        Aktionskvittering foerst = koe.nedskriv(Maal.PSRM, opret);
        Aktionskvittering saa = koe.nedskriv(Maal.PSRM, opret);

        while (node.send(Maal.PSRM) > 0) {
            assertThat(psrm.sendt()).last().extracting(f -> f.sager().size()).isEqualTo(1);
        }

        assertThat(psrm.optagne()).containsExactly(opret.aktionId(), foerst.aktionId(), saa.aktionId());
    }

    @Test
    void relateredeVenterPaaDeresHovedfordring() {
        List<Aktionskvittering> familie = koe.modtag(Maal.PSRM, koe.opret(koe.fordring(), koe.fordring()));

        assertThat(node.send(Maal.PSRM)).isEqualTo(1);
        assertThat(psrm.optagne()).containsExactly(familie.get(0).aktionId());
        assertThat(node.send(Maal.PSRM)).as("one at a time also below").isEqualTo(1);
        assertThat(psrm.optagne())
                .containsExactly(familie.get(0).aktionId(), familie.get(1).aktionId());
    }

    @Test
    void enDerSidderFastHolderKunSinEgenFamilie() {
        Aktionskvittering syg = koe.opret(Maal.PSRM);
        Aktionskvittering bag = koe.nedskriv(Maal.PSRM, syg);
        Aktionskvittering anden = koe.opret(Maal.PSRM);
        psrm.moeder(sag -> sag.aktion() == syg.aktionId() ? Moede.HAR_TRAVLT : Moede.UDFOERER);

        for (int runde = 0; runde < 5; runde++) {
            node.send(Maal.PSRM);
            ur.gaa(Duration.ofHours(1));
        }

        assertThat(psrm.optagne()).containsExactly(anden.aktionId());
        assertThat(koe.tilstand(bag)).isEqualTo("KLAR");
    }

    @Test
    void enSendtUdenKvitteringHolderStadigFamilien() {
        psrm.moeder(Moede.MODTAGER);
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        koe.nedskriv(Maal.PSRM, opret);
        node.send(Maal.PSRM);

        assertThat(koe.tilstand(opret)).isEqualTo("SENDT");
        assertThat(node.send(Maal.PSRM)).isZero();
    }

    @Test
    void denAeldstForfaldneGaarFoerst() {
        Aktionskvittering foerst = koe.opret(Maal.PSRM);
        Aktionskvittering saa = koe.opret(Maal.PSRM);

        assertThat(node.plukker.tilAfsendelse(Maal.PSRM, 1))
                .extracting(f -> f.sager().get(0).aktion())
                .containsExactly(foerst.aktionId());
        assertThat(node.plukker.tilAfsendelse(Maal.PSRM, 1))
                .extracting(f -> f.sager().get(0).aktion())
                .containsExactly(saa.aktionId());
    }

    @Test
    void enAfvistOprettelseTagerDetVentendePaaFordringenMedSig() {
        Aktionskvittering opret =
                koe.modtag(Maal.PSRM, koe.opret(koe.fordring())).get(0);
        Aktionskvittering nedskriv = koe.nedskriv(Maal.PSRM, opret);
        Aktionskvittering anden = koe.opret(Maal.PSRM);
        psrm.moeder(sag -> sag.aktion() == opret.aktionId() ? Moede.AFVISER : Moede.UDFOERER);

        while (node.send(Maal.PSRM) > 0) {}

        assertThat(psrm.optagne()).containsExactlyInAnyOrder(opret.aktionId(), anden.aktionId());
        assertThat(koe.felt(nedskriv, "afvisninger", String.class)).startsWith("428 ");
        assertThat(koe.tidslinje(nedskriv)).containsExactly("KLAR-AFVIST");
        assertThat(database.antal("fordring where afvist")).isEqualTo(2);
        assertThat(database.antal("aktion where tilstand = 'AFVIST'")).isEqualTo(3);
    }

    @Test
    void enAfvistNedskrivningAfviserIkkeFordringen() {
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        Aktionskvittering nedskriv = koe.nedskriv(Maal.PSRM, opret);
        Aktionskvittering naeste = koe.nedskriv(Maal.PSRM, opret);
        psrm.moeder(sag -> sag.aktion() == nedskriv.aktionId() ? Moede.AFVISER : Moede.UDFOERER);

        while (node.send(Maal.PSRM) > 0) {}

        assertThat(koe.tilstand(naeste)).isEqualTo("UDFOERT");
        assertThat(database.antal("fordring where afvist")).isZero();
    }

    @Test
    void dmiVenterIkkePaaPsrm() {
        psrm.moeder(Moede.HAR_TRAVLT);
        koe.opret(Maal.PSRM);
        Aktionskvittering dmi = koe.opret(Maal.DMI);

        node.send(Maal.PSRM);
        node.send(Maal.DMI);

        assertThat(koe.tilstand(dmi)).isEqualTo("UDFOERT");
    }
}
