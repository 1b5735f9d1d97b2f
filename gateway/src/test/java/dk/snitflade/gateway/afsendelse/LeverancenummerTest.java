package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A delivery id is spent for ever at the other side, whatever happens to our database. */
@MedDatabase
class LeverancenummerTest {

    private static final Instant START = Instant.parse("2026-11-25T09:00:00Z");

    private final Proevedatabase database;
    private final LeverancenummerLager numre;

    LeverancenummerTest(Proevedatabase database) {
        this.database = database;
        this.numre = new LeverancenummerLager(database.jdbc());
        stil(900_000_001);
    }

    @Test
    void enNyDatabaseBegynderIkkeDerHvorEnAndenBegyndte() {
        numre.frem(START);
        long ene = nummer();
        stil(900_000_001);
        numre.frem(START.plusSeconds(1));

        assertThat(nummer()).isGreaterThan(ene + 999_000);
    }

    @Test
    void enDatabaseFraIGaarGiverIkkeDagensNumreIgen() {
        numre.frem(START);
        long iGaar = nummer();
        for (int i = 0; i < 1_000; i++) {
            nummer();
        }
        long sidste = nummer();

        stil(iGaar);
        numre.frem(START.plus(Duration.ofDays(1)));
        assertThat(nummer()).isGreaterThan(sidste);
    }

    @Test
    void enStartFlytterAldrigTilbage() {
        numre.frem(START);
        long foer = nummer();
        numre.frem(START.minus(Duration.ofDays(1)));
        assertThat(nummer()).isEqualTo(foer + 1);
        numre.frem(START.plusSeconds(30));
        assertThat(nummer()).as("another node's start a moment later").isEqualTo(foer + 2);
    }

    private long nummer() {
        return database.jdbc()
                .sql("select nextval('mappet_leverance_nr')")
                .query(Long.class)
                .single();
    }

    private void stil(long nummer) {
        database.jdbc()
                .sql("select setval('mappet_leverance_nr', :nr)")
                .param("nr", nummer)
                .query(Long.class)
                .single();
    }
}
