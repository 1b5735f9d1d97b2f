package dk.snitflade.gateway.journal;

import static dk.snitflade.gateway.journal.Proevejournal.leverance;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a delivery id and a transaction id mean the second time (nymf.md 6.1). */
@MedDatabase
class LeveranceidentitetTest {

    private static final Instant SENERE = Proeveleverance.MODTAGET.plusSeconds(3600);
    private static final List<Aktion> AKTIONER = List.of(
            Proevefordring.ny().reference("A").opret(Proevefordring.ny().reference("B")),
            Proevefordring.ny().reference("C").opret());

    private final Proevedatabase database;
    private final Proevejournal journal;

    LeveranceidentitetTest(Proevedatabase database) {
        this.database = database;
        this.journal = new Proevejournal(database);
    }

    @AfterEach
    void luk() {
        journal.close();
    }

    @Test
    void enNyLeveranceGemmesMedEnKvitteringPrAktion() {
        Gemt gemt = journal.gem(Maal.PSRM, foerste());

        assertThat(((Gemt.Ny) gemt).kvitteringer())
                .extracting(kvittering -> kvittering.reference())
                .containsExactly("A", "B", "C");
        assertThat(database.antal("aktion")).isEqualTo(3);
        assertThat(database.antal("fordring")).isEqualTo(3);
    }

    @Test
    void enGentagelseFaarDetFoersteSvarOgIntetGemmes() {
        Gemt.Ny foer = (Gemt.Ny) journal.gem(Maal.PSRM, foerste());

        Gemt igen = journal.gem(Maal.PSRM, leverance(1, "t-2", "indhold 1", SENERE, AKTIONER));

        assertThat(igen).isEqualTo(new Gemt.Gentaget(Proeveleverance.MODTAGET, foer.kvitteringer()));
        kunDenFoersteErGemt();
    }

    @Test
    void etAndetIndholdUnderSammeIdAfvises() {
        journal.gem(Maal.PSRM, foerste());

        Gemt anden = journal.gem(Maal.PSRM, leverance(1, "t-2", "noget andet", SENERE, AKTIONER));

        assertThat(anden).isEqualTo(new Gemt.LeveranceGenbrugt(Proeveleverance.MODTAGET));
        kunDenFoersteErGemt();
    }

    @Test
    void enGenbrugtTransaktionAfvises() {
        journal.gem(Maal.PSRM, foerste());

        Gemt anden = journal.gem(Maal.PSRM, leverance(2, "t-1", "indhold 2", SENERE, AKTIONER));

        assertThat(anden).isEqualTo(new Gemt.TransaktionGenbrugt(Proeveleverance.MODTAGET));
        kunDenFoersteErGemt();
    }

    @Test
    void enGentagelseMedSammeTransaktionErStadigEnGentagelse() {
        journal.gem(Maal.PSRM, foerste());

        assertThat(journal.gem(Maal.PSRM, foerste())).isInstanceOf(Gemt.Gentaget.class);
    }

    @Test
    void toAfsendereMaaBrugeDeSammeNumre() {
        journal.gem(Maal.PSRM, foerste());

        assertThat(journal.gem(Maal.PSRM, andenAfsender(Indberetning.Kanal.NYMF, "99000025", "1", "t-1")))
                .isInstanceOf(Gemt.Ny.class);
    }

    @Test
    void iOirMaaEnTransaktionBindeFlereKaldSammen() {
        String fbs = "11112222-3333-4444-8555-666677778888";
        journal.gem(Maal.PSRM, andenAfsender(Indberetning.Kanal.OIR, fbs, "r-1", "t-1"));

        assertThat(journal.gem(Maal.PSRM, andenAfsender(Indberetning.Kanal.OIR, fbs, "r-2", "t-1")))
                .isInstanceOf(Gemt.Ny.class);
    }

    private static Indberetning foerste() {
        return leverance(1, "t-1", "indhold 1", Proeveleverance.MODTAGET, AKTIONER);
    }

    private static Indberetning andenAfsender(
            Indberetning.Kanal kanal, String afsender, String id, String transaktion) {
        return new Indberetning(kanal, afsender, id, transaktion, SENERE, new byte[32], List.of());
    }

    private void kunDenFoersteErGemt() {
        assertThat(database.antal("leverance")).isEqualTo(1);
        assertThat(database.antal("aktion")).isEqualTo(3);
        assertThat(database.antal("fordring")).isEqualTo(3);
    }
}
