package dk.snitflade.gateway.sikkerhed.kryptering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.journal.database.Startfejl;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A gateway whose keys are not those of the database does not start. */
@MedDatabase
class FremmedNoegleTest {

    private final Proevedatabase database;

    FremmedNoegleTest(Proevedatabase database) {
        this.database = database;
    }

    @Test
    void deSammeNoeglerStarterIgenOgIgen() {
        start(Proevenoegler.ring(1, 1));
        assertThatCode(() -> start(Proevenoegler.ring(1, 1))).doesNotThrowAnyException();
    }

    @Test
    void enAndenNoegleMedSammeNummerAfvises() {
        start(Proevenoegler.ring(1, 1));
        Noeglering anden = Noeglering.af(1, Map.of(1, Proevenoegler.noegle('X')), Proevenoegler.noegle('B'));
        assertThatThrownBy(() -> start(anden))
                .isInstanceOf(Startfejl.class)
                .hasMessageStartingWith("snitflade.noegler.kryptering.1 er en anden nøgle");
    }

    @Test
    void enAndenOpslagsnoegleAfvises() {
        start(Proevenoegler.ring(1, 1));
        Noeglering anden = Noeglering.af(1, Map.of(1, Proevenoegler.noegle('A')), Proevenoegler.noegle('X'));
        assertThatThrownBy(() -> start(anden))
                .isInstanceOf(Startfejl.class)
                .hasMessageStartingWith("snitflade.noegler.opslag er en anden nøgle");
    }

    @Test
    void enGammelNoegleKanFoerstUndvaeresNaarDenErUdgaaet() {
        start(Proevenoegler.ring(1, 1));
        NoegleLager skiftet = start(Proevenoegler.ring(2, 1, 2));
        assertThat(skiftet.iBrug()).containsExactly(1, 2);
        assertThatThrownBy(() -> start(Proevenoegler.ring(2, 2)))
                .isInstanceOf(Startfejl.class)
                .hasMessageStartingWith(
                        "Databasen er krypteret med nøgle 1, og snitflade.noegler.kryptering.1 mangler.");

        skiftet.udgaaet(1);

        assertThat(start(Proevenoegler.ring(2, 2)).iBrug()).containsExactly(2);
        assertThat(start(Proevenoegler.ring(1, 1, 2)).iBrug())
                .as("en gammel nøgle tages i brug igen")
                .containsExactly(1, 2);
    }

    private NoegleLager start(Noeglering ring) {
        NoegleLager lager = new NoegleLager(database.jdbc(), ring, Clock.systemUTC());
        lager.kontroller();
        return lager;
    }
}
