package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.afsendelse.tilstand.BackendtilstandLager;
import dk.snitflade.gateway.afsendelse.tilstand.Prognoser;
import dk.snitflade.gateway.afsendelse.tilstand.TaktLager;
import dk.snitflade.gateway.afsendelse.tilstand.TilstandOpsaetning;
import dk.snitflade.gateway.afsendelse.tilstand.VindueLager;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gauges of draining and of planned windows follow the rows, and the clock. */
@MedDatabase
class PlanmaalingerTest {

    private static final Instant NU = Instant.parse("2026-11-25T09:00:00Z");

    private final Proeveur ur = new Proeveur(NU);
    private final SimpleMeterRegistry register = new SimpleMeterRegistry();
    private final Proevedatabase database;

    PlanmaalingerTest(Proevedatabase database) {
        this.database = database;
    }

    @BeforeEach
    void bind() {
        var opsaetning = new TilstandOpsaetning(
                Duration.ofMinutes(2),
                8,
                0.5,
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                1,
                Duration.ofMinutes(1),
                512,
                0.01,
                0.2,
                10,
                Duration.ofMinutes(2),
                Duration.ofMinutes(1));
        var prognoser = new Prognoser(
                new BackendtilstandLager(database.jdbc()),
                new VindueLager(database.jdbc()),
                new TaktLager(database.jdbc()),
                opsaetning);
        new Planmaalinger(prognoser, ur).bindTo(register);
    }

    @Test
    void etVindueTaellesNedTilBegyndelsenOgTilEnden() {
        vindue("HOTFIX", NU.plusSeconds(600), NU.plusSeconds(4200));
        assertThat(vindue("start", "hotfix")).isEqualTo(600);
        assertThat(vindue("end", "hotfix")).isEqualTo(4200);
        assertThat(vindue("start", "release")).as("none planned").isNaN();

        ur.gaa(Duration.ofSeconds(700));
        assertThat(vindue("start", "hotfix")).isZero();
        assertThat(vindue("end", "hotfix")).isEqualTo(3500);

        ur.gaa(Duration.ofSeconds(3600));
        assertThat(vindue("end", "hotfix")).as("over").isNaN();
    }

    @Test
    void tempoetVisesKunMensDerDraenes() {
        database.jdbc()
                .sql("insert into leveringstakt values ('PSRM', :fra, 100, 0, 100)")
                .param("fra", java.sql.Timestamp.from(NU.minusSeconds(20)))
                .update();
        assertThat(draenet()).isZero();

        database.jdbc().sql("""
                        insert into backend_tilstand (maal, tilstand, siden, draen_siden, draen_efter, draen_trin, draen_trin_siden)
                        values ('PSRM', 'DRAENER', :nu, :nu, 'PAUSE', 3, :nu)
                        """).param("nu", java.sql.Timestamp.from(NU)).update();
        ur.gaa(Duration.ofSeconds(3));
        assertThat(draenet()).isPositive();
    }

    private double draenet() {
        return register.get("gateway.drain.rate").tag("backend", "psrm").gauge().value();
    }

    private double vindue(String hvad, String art) {
        return register.get("gateway.window.seconds.to." + hvad)
                .tag("backend", "psrm")
                .tag("kind", art)
                .gauge()
                .value();
    }

    private void vindue(String art, Instant fra, Instant til) {
        database.jdbc()
                .sql("""
                        insert into vindue (maal, art, fra, til, beskrivelse, hvem, oprettet)
                        values ('PSRM', :art, :fra, :til, 'Prøve', 'prøve', :fra)
                        """)
                .param("art", art)
                .param("fra", java.sql.Timestamp.from(fra))
                .param("til", java.sql.Timestamp.from(til))
                .update();
    }
}
