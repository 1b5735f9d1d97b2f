package dk.snitflade.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** What a stored action waits for, and who is told. */
@MedDatabase
class NyeAktionerTest {

    private static final Instant SRB = Instant.parse("2026-04-01T22:00:00Z");

    private final Proevedatabase database;
    private final Proevejournal journal;

    NyeAktionerTest(Proevedatabase database) {
        this.database = database;
        this.journal = new Proevejournal(database);
    }

    @AfterEach
    void luk() {
        journal.close();
    }

    @Test
    void enModtagetErKlarMedDetSamme() {
        journal.modtag(Maal.PSRM, 1, Proevefordring.ny().opret());

        assertThat(raekke())
                .containsEntry("tilstand", "KLAR")
                .containsEntry("maal", "PSRM")
                .containsEntry("hvorfor", "Prøven har valgt PSRM.")
                .containsEntry("venter_paa", null);
        assertThat(database.antal("aktion where forfalder = modtaget")).isEqualTo(1);
    }

    @Test
    void enUdsatVenterTilSinDag() {
        journal.gem(
                Maal.PSRM,
                Proevejournal.leverance(1, Proevefordring.ny().opret()),
                Ledsager.INGEN,
                behandling ->
                        behandling.hverLinje(linje -> linje.udsaet(new Udsaettelse(SRB, "Betalingsfristen løber."))));

        assertThat(raekke()).containsEntry("tilstand", "VENTER").containsEntry("venter_paa", "Betalingsfristen løber.");
        assertThat(database.antal("aktion where forfalder = '2026-04-02 00:00 Europe/Copenhagen'"))
                .isEqualTo(1);
    }

    @Test
    void enAfvistGemmesUdenIndholdOgForfald() {
        Gemt gemt = journal.gem(
                Maal.PSRM,
                Proevejournal.leverance(1, Proevefordring.ny().opret()),
                Ledsager.INGEN,
                behandling -> behandling.hverLinje(linje -> linje.afvis(List.of(new Afvisning(215, "For lavt.")))));

        assertThat(((Gemt.Ny) gemt).kvitteringer())
                .singleElement()
                .extracting(Aktionskvittering::afvisninger)
                .isEqualTo(List.of(new Afvisning(215, "For lavt.")));
        assertThat(raekke())
                .containsEntry("tilstand", "AFVIST")
                .containsEntry("indhold", null)
                .containsEntry("forfalder", null)
                .containsEntry("fordring", null);
        assertThat(database.antal("fordring")).isZero();
    }

    @Test
    void afsenderneVaekkesForHvertMaalDerFikNoget() throws SQLException {
        try (Connection forbindelse = database.lytter().open();
                Statement saetning = forbindelse.createStatement()) {
            saetning.execute("listen afsendelse");
            PGConnection lytter = forbindelse.unwrap(PGConnection.class);

            journal.modtag(Maal.DMI, 1, Proevefordring.ny().opret());

            assertThat(lytter.getNotifications(5_000))
                    .extracting(PGNotification::getParameter)
                    .containsExactly("DMI");
        }
    }

    @Test
    void enTomLeveranceHuskesOgsaa() {
        assertThat(journal.modtag(Maal.PSRM, 1)).isEmpty();
        assertThat(journal.gem(Maal.PSRM, Proevejournal.leverance(1)))
                .isEqualTo(new Gemt.Gentaget(Proeveleverance.MODTAGET, List.of()));
    }

    @Test
    void doerensEgneRaekkerStaarOgFalderMedLeverancen() {
        gemMed(1, kvitteringer -> skriv("11111111"));
        assertThatThrownBy(() -> gemMed(2, kvitteringer -> {
                    skriv("22222222");
                    throw new IllegalStateException("fortrudt");
                }))
                .hasMessage("fortrudt");

        assertThat(database.jdbc()
                        .sql("select cvr from kommune")
                        .query(String.class)
                        .list())
                .containsExactly("11111111");
        assertThat(database.antal("leverance")).isEqualTo(1);
    }

    private void gemMed(int nr, Ledsager ledsager) {
        journal.gem(Maal.PSRM, Proevejournal.leverance(nr), ledsager, UnaryOperator.identity());
    }

    private void skriv(String cvr) {
        database.jdbc()
                .sql("insert into kommune values (:cvr, 'Ledsaget', 1)")
                .param("cvr", cvr)
                .update();
    }

    private Map<String, Object> raekke() {
        return database.jdbc().sql("select * from aktion").query().singleRow();
    }
}
