package dk.snitflade.gateway.drift.opbevaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.journal.database.Startfejl;
import dk.snitflade.gateway.revision.RevisionLager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The content of what is finished goes when its time is up; what is not finished, and what it was about, stays. */
@MedDatabase
class OpbevaringTest {

    private static final Instant NU = Instant.parse("2026-11-25T09:00:00Z");
    private static final LocalDate I_DAG = LocalDate.of(2026, 11, 25);
    private static final Opbevaringsfrister FRISTER =
            new Opbevaringsfrister(true, LocalTime.of(2, 0), 365, 90, 100, 365, 180);

    private final Proevedatabase database;
    private final Proeveur ur = new Proeveur(NU);

    OpbevaringTest(Proevedatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @CsvSource({
        // kind, state, days since, kept
        "NEDSKRIV, UDFOERT, 364, true",
        "NEDSKRIV, UDFOERT, 366, false",
        "NEDSKRIV, AFVIST, 366, false",
        "NEDSKRIV, SENDT, 3000, true",
        "NEDSKRIV, UKENDT, 3000, true",
        "NEDSKRIV, MANUEL, 3000, true",
        "NEDSKRIV, HOERING, 3000, true",
        "NEDSKRIV, VENTER, 3000, true"
    })
    void enBeskedSlettesNaarAktionenHarVaeretAfsluttetLaengeNok(
            String kode, String tilstand, int dage, boolean bevaret) {
        aktion(1, kode, tilstand, dage);

        opbevaring().koer(I_DAG);

        assertThat(database.antal("aktion where id = 1 and indhold is not null") == 1)
                .isEqualTo(bevaret);
        assertThat(database.antal("aktion where id = 1 and haeftelser is not null") == 1)
                .isEqualTo(bevaret);
        assertThat(database.antal("udfoert where aktion = 1") == 1).isEqualTo(bevaret);
        assertThat(database.antal("aktion where id = 1 and tilstand = '" + tilstand + "'"))
                .isEqualTo(1);
    }

    @Test
    void oprettelsenAfEnAabenFordringBevaresTilDenErLukketOgMoedesDaIgen() {
        fordring(100);
        aktion(1, "OPRETFORDRING", "UDFOERT", 800);
        database.jdbc().sql("insert into fordring_person values ('\\x01', 1)").update();
        Opbevaring opbevaring = opbevaring();
        assertThat(opbevaring.koer(I_DAG)).isEmpty();
        assertThat(database.antal("fordring_person")).isEqualTo(1);

        database.jdbc().sql("update fordring set saldo = 0").update();
        for (int dag = 1; dag <= 31; dag++) {
            ur.gaa(Duration.ofDays(1));
            opbevaring.koer(I_DAG.plusDays(dag));
        }

        assertThat(database.antal("aktion where indhold is not null")).isZero();
        assertThat(database.antal("fordring_person")).isZero();
    }

    @Test
    void kvitteringerOgUnderretningerHarHverSinFrist() {
        for (int dage : List.of(89, 91, 99, 101, 366)) {
            kvittering(dage, true);
            kvittering(dage, false);
            underretning(dage, true);
            underretning(dage, false);
        }
        for (int dage : List.of(179, 181)) {
            tilbagemelding(dage, "LEVERET");
            tilbagemelding(dage, "MANUEL");
        }

        Map<Opbevaringsart, Integer> toemte = opbevaring().koer(I_DAG);

        assertThat(toemte)
                .isEqualTo(Map.of(
                        Opbevaringsart.KVITTERINGER, 4,
                        Opbevaringsart.UNDERRETNINGER, 2,
                        Opbevaringsart.UHENTEDE, 1,
                        Opbevaringsart.RAA_UNDERRETNINGER, 2,
                        Opbevaringsart.TILBAGEMELDINGER, 1));
        assertThat(database.antal("kvittering_raa where behandlet is null and indhold is null"))
                .isZero();
        assertThat(database.antal("underretning where indhold is null and stoerrelse = 0"))
                .isEqualTo(3);
        assertThat(database.antal("underretning where indhold is not null and stoerrelse > 0"))
                .isEqualTo(7);
        assertThat(database.antal("tilbagemelding where tekst is null")).isEqualTo(1);
        assertThat(new RevisionLager(database.skabelon(), database.jdbc(), new JsonMapper())
                        .find("opbevaring.slet", I_DAG.toString(), null, 1))
                .singleElement()
                .satisfies(raekke -> assertThat(raekke.efter()).contains("\"KVITTERINGER\": 4"));
    }

    @Test
    void mangeTagesIBundter() {
        for (int nr = 1; nr <= 1203; nr++) {
            aktion(nr, "NEDSKRIV", "UDFOERT", 400);
        }
        assertThat(opbevaring().koer(I_DAG)).isEqualTo(Map.of(Opbevaringsart.BESKEDER, 1203));
        assertThat(database.antal("aktion where indhold is not null")).isZero();
    }

    @Test
    void enGangOmDagenOgKunPaaEnNode() {
        aktion(1, "NEDSKRIV", "UDFOERT", 400);
        Opbevaring foerste = opbevaring();
        Opbevaring anden = opbevaring();
        assertThat(foerste.koer(I_DAG)).isNotEmpty();
        aktion(2, "NEDSKRIV", "UDFOERT", 400);

        assertThat(anden.koer(I_DAG)).isEmpty();
        aktion(3, "NEDSKRIV", "UDFOERT", 364);
        ur.gaa(Duration.ofDays(2));
        assertThat(anden.koer(I_DAG.plusDays(2)))
                .as("kun det, der er kommet til siden")
                .isEqualTo(Map.of(Opbevaringsart.BESKEDER, 1));
    }

    @ParameterizedTest
    @CsvSource({"00:30, true, false", "01:30, true, true", "01:30, false, false"})
    void foerstEfterKlokkenToOgKunNaarDerSkalSlettes(LocalTime utc, boolean slet, boolean slettes) {
        aktion(1, "NEDSKRIV", "UDFOERT", 400);
        Proeveur nat =
                new Proeveur(I_DAG.atTime(utc).atZone(java.time.ZoneOffset.UTC).toInstant());

        opbevaring(new Opbevaringsfrister(slet, LocalTime.of(2, 0), 365, 90, 100, 365, 180), nat)
                .vagt();

        assertThat(database.antal("aktion where indhold is null") == 1).isEqualTo(slettes);
    }

    @ParameterizedTest
    @CsvSource({"365, 90, 92, 365, 180", "365, 90, 100, 92, 180", "0, 90, 100, 365, 180", "365, 0, 100, 365, 180"})
    void enFristDerErForKortAfvises(int beskeder, int kvitteringer, int underretninger, int uhentede, int meldinger) {
        assertThatThrownBy(() -> new Opbevaringsfrister(
                        true, LocalTime.of(2, 0), beskeder, kvitteringer, underretninger, uhentede, meldinger))
                .isInstanceOf(Startfejl.class);
    }

    private Opbevaring opbevaring() {
        return opbevaring(FRISTER, ur);
    }

    private Opbevaring opbevaring(Opbevaringsfrister frister, Proeveur ur) {
        return new Opbevaring(
                frister,
                new OpbevaringLager(database.jdbc()),
                new RevisionLager(database.skabelon(), database.jdbc(), new JsonMapper()),
                database.transaktion(),
                ur);
    }

    private void fordring(int saldo) {
        indsaet(
                "insert into fordring (id, hovedfordring, familie, fordringshaver, type, art, reference, hjem, hovedstol,"
                        + " saldo, modtaget) values (1, 1, 1, 2345, 'KFUNDER', 'INDR', 'R', 'PSRM', 100, "
                        + saldo + ", :tid)",
                800);
    }

    private void aktion(long id, String kode, String tilstand, int dage) {
        indsaet(
                "insert into leverance (id, kanal, afsender, leverance_id, transaktions_id, fingeraftryk, modtaget) values ("
                        + id + ", 'NYMF', '99000017', '" + id + "', '" + id + "', '\\x00', :tid)",
                dage);
        indsaet(
                "insert into aktion (id, leverance, nr, kode, fordring, familie, fordringshaver, modtaget, modtagestatus,"
                        + " tilstand, tilstand_siden, indhold, haeftelser) values (" + id + ", " + id + ", 0, '" + kode
                        + "', 1, 1, 2345, :tid, 'MODTAGET', '" + tilstand + "', :tid, '\\x01', '\\x01')",
                dage);
        indsaet("insert into udfoert (aktion, indhold) select " + id + ", '\\x01' where :tid is not null", dage);
    }

    private void kvittering(int dage, boolean behandlet) {
        indsaet(
                "insert into kvittering_raa (maal, modtaget, indhold, behandlet) values ('PSRM', :tid, '\\x01', "
                        + (behandlet ? ":tid" : "null") + ")",
                dage);
    }

    private void underretning(int dage, boolean faerdig) {
        indsaet(
                "insert into underretning (nummer, system, nativt_nummer, fordringshaver, indberetter, tid, modtaget, type,"
                        + " stoerrelse, indhold, hentet) values (nextval('underretning_nr'), 'PSRM', gen_random_uuid(), 2345,"
                        + " '99000017', :tid, :tid, 'UDLIGNING', 1, '\\x01', " + (faerdig ? ":tid" : "null") + ")",
                dage);
        indsaet(
                "insert into underretning_raa (maal, nativt_nummer, fordringshaver, fingeraftryk, stoerrelse, indhold,"
                        + " modtaget, behandlet) values ('PSRM', gen_random_uuid(), 2345, '\\x00', 1, '\\x01', :tid, "
                        + (faerdig ? ":tid" : "null") + ")",
                dage);
    }

    private void tilbagemelding(int dage, String tilstand) {
        indsaet(
                "insert into tilbagemelding (noegle, art, kommune, fagsystem, konto, krav, dato, oprettet, tilstand,"
                        + " tilstand_siden, tekst) values (gen_random_uuid(), 'STATUS', '29999981', gen_random_uuid(),"
                        + " gen_random_uuid(), gen_random_uuid(), '2026-01-01', :tid, '" + tilstand
                        + "', :tid, '\\x01')",
                dage);
    }

    private void indsaet(String saetning, int dage) {
        database.jdbc()
                .sql(saetning.replace(":tid is not null", "cast(:tid as timestamptz) is not null"))
                .param("tid", Timestamp.from(NU.minus(Duration.ofDays(dage))))
                .update();
    }
}
