package dk.snitflade.gateway.sikkerhed.wss;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A signed message is new to one node only, for as long as it could be accepted at all. */
@MedDatabase
class GentagelseLagerTest {

    private static final Duration FEM_MINUTTER = Duration.ofMinutes(5);
    private static final Duration ET_MINUT = Duration.ofMinutes(1);

    private final Proevedatabase database;
    private final Proeveur ur = new Proeveur(Instant.parse("2026-11-25T09:00:00Z"));

    GentagelseLagerTest(Proevedatabase database) {
        this.database = database;
    }

    private GentagelseLager node() {
        return new GentagelseLager(database.jdbc(), ur, new Wssopsaetning(null, Map.of(), FEM_MINUTTER, ET_MINUT));
    }

    @Test
    void afMangeNoderPaaEnGangSigerEenAtDenErNy() {
        List<Boolean> set = IntStream.range(0, 16)
                .parallel()
                .mapToObj(nr -> node().contains("samme underskrift"))
                .toList();
        assertThat(set).containsOnlyOnce(false);
        assertThat(node().contains("en anden underskrift")).isFalse();
    }

    @Test
    void denGlemmesFoerstNaarDenErForGammelTilAtModtages() {
        GentagelseLager lager = node();
        lager.contains("kort");
        lager.contains("lang");
        lager.add("lang", ur.instant().plus(Duration.ofHours(1)));
        ur.gaa(FEM_MINUTTER.plus(ET_MINUT).plusSeconds(1));
        lager.ryd();
        assertThat(lager.contains("kort")).isFalse();
        assertThat(lager.contains("lang")).isTrue();
    }
}
