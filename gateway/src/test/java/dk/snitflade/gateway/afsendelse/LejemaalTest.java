package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An action is leased by one node at a time; what a dead node left is asked about, never sent blindly. */
@MedDatabase
class LejemaalTest {

    @TempDir
    private Path temp;

    private final Proevedatabase database;
    private final Proevekoe koe;
    private final Proeveur ur = new Proeveur(Proeveleverance.MODTAGET.plusSeconds(1));
    private final FalskBackend psrm = new FalskBackend(Maal.PSRM);
    private final FalskBackend dmi = new FalskBackend(Maal.DMI);
    private Proevenode ene;
    private Proevenode anden;

    LejemaalTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
    }

    @BeforeEach
    void toNoder() {
        ene = new Proevenode(database, temp, ur, psrm, dmi);
        anden = new Proevenode(database, temp, ur, psrm, dmi);
    }

    @AfterEach
    void luk() {
        koe.close();
    }

    @Test
    void denSammeLejesAldrigToGange() {
        koe.opret(Maal.PSRM);
        koe.opret(Maal.DMI);

        assertThat(ene.pluk(Maal.PSRM)).hasSize(1);
        assertThat(ene.pluk(Maal.DMI)).hasSize(1);
        assertThat(anden.pluk(Maal.PSRM)).isEmpty();
        assertThat(anden.pluk(Maal.DMI)).isEmpty();
    }

    @Test
    void etLejemaalDerIkkeErUdloebetRoeresIkke() {
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        ene.pluk(Maal.PSRM);
        ur.gaa(Proevenode.LAAS);

        assertThat(anden.opgivUdloebne()).isZero();
        assertThat(anden.genstart()).as("another node's").isZero();
        assertThat(koe.tilstand(opret)).isEqualTo("SENDES");
    }

    @Test
    void etUdloebetLejemaalBliverUkendtSpoergesOgSendesFoerstNaarDetErSikkert() {
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        ene.pluk(Maal.PSRM);
        udloeb();

        assertThat(koe.tilstand(opret)).isEqualTo("UKENDT");
        assertThat(anden.send(Maal.PSRM)).as("never blindly").isZero();
        anden.spoerg(Maal.PSRM);
        assertThat(koe.tilstand(opret)).isEqualTo("KLAR");
        anden.send(Maal.PSRM);
        assertThat(koe.tidslinje(opret)).containsExactly("SENDES-UKENDT", "UKENDT-KLAR", "SENDES-UDFOERT");
    }

    @Test
    void harModtagerenDenOvertagesSvaret() {
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        ene.pluk(Maal.PSRM);
        psrm.har(opret.aktionId());
        udloeb();

        anden.spoerg(Maal.PSRM);

        assertThat(koe.tilstand(opret)).isEqualTo("UDFOERT");
        assertThat(psrm.sendt()).isEmpty();
    }

    @Test
    void enNodeKenderSineEgneLejemaalEfterGenstart() {
        Path hjem = temp.resolve("hjem");
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        new Proevenode(database, hjem, ur, Proevenode.opsaetning(500), psrm, dmi).pluk(Maal.PSRM);

        assertThat(new Proevenode(database, hjem, ur, Proevenode.opsaetning(500), psrm, dmi).genstart())
                .isEqualTo(1);
        assertThat(koe.tilstand(opret)).isEqualTo("UKENDT");
    }

    @Test
    void denDerHarMistetSitLejemaalAendrerIntet() {
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        Forsendelse langsom = ene.pluk(Maal.PSRM).get(0);
        udloeb();
        String foer = koe.raekke(opret);

        ene.bogfoer(svar(langsom, new Udfald.Accepteret(Tilstand.UDFOERT)));

        assertThat(koe.raekke(opret)).isEqualTo(foer);
        assertThat(koe.tidslinje(opret)).containsExactly("SENDES-UKENDT");
        assertThat(database.antal("forsoeg"))
                .as("the attempt itself is history")
                .isEqualTo(1);
    }

    @Test
    void etSvarFraEtTidligereForsoegAendrerIkkeDetNye() {
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        Forsendelse langsom = ene.pluk(Maal.PSRM).get(0);
        udloeb();
        ene.spoerg(Maal.PSRM);
        Forsendelse ny = ene.pluk(Maal.PSRM).get(0);
        assertThat(ny.sager().get(0).forsoeg()).isEqualTo(2);

        ene.bogfoer(svar(langsom, new Udfald.Afvist(List.of())));

        assertThat(koe.tilstand(opret)).isEqualTo("SENDES");
    }

    @Test
    void etSpoergsmaalLejesOgsaa() {
        koe.opret(Maal.PSRM);
        ene.pluk(Maal.PSRM);
        udloeb();

        assertThat(ene.plukker.tilOpklaring(Maal.PSRM, 10)).hasSize(1);
        assertThat(anden.plukker.tilOpklaring(Maal.PSRM, 10)).isEmpty();
        ur.gaa(Proevenode.LAAS.plusMillis(1));
        assertThat(anden.plukker.tilOpklaring(Maal.PSRM, 10))
                .as("the asker died")
                .hasSize(1);
    }

    @Test
    void atSpoergeErIkkeEtForsoeg() {
        Aktionskvittering opret = koe.opret(Maal.PSRM);
        ene.pluk(Maal.PSRM);
        udloeb();
        psrm.svarer(sag -> false);
        for (int i = 0; i < 3; i++) {
            ene.spoerg(Maal.PSRM);
            ur.gaa(Duration.ofHours(1));
        }

        assertThat(koe.felt(opret, "forsoeg", Integer.class)).isEqualTo(1);
        assertThat(database.antal("forsoeg where art = 'SPOERG'")).isEqualTo(3);
    }

    /** Past the end of every lease, and found by the other node. */
    private void udloeb() {
        ur.gaa(Proevenode.LAAS.plusMillis(1));
        assertThat(anden.opgivUdloebne()).isEqualTo(1);
    }

    private static Kaldsvar svar(Forsendelse forsendelse, Udfald udfald) {
        return new Kaldsvar(forsendelse, Instant.EPOCH, Instant.EPOCH, 200, Kaldsvar.alle(forsendelse, udfald));
    }
}
