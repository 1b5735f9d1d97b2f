package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A collection that must stop does not wait weeks for a høring, and still no two of its actions are at PSRM at once. */
@MedDatabase
class TilbagekaldForbiHoeringTest {

    @TempDir
    private Path temp;

    private final Proevedatabase database;
    private final Proevekoe koe;
    private Proevenode node;
    private Aktionskvittering opret;

    TilbagekaldForbiHoeringTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
    }

    @BeforeEach
    void enFordringIHoering() {
        node = new Proevenode(
                database,
                temp,
                new Proeveur(Proeveleverance.MODTAGET.plusSeconds(1)),
                new FalskBackend(Maal.PSRM),
                new FalskBackend(Maal.DMI));
        opret = koe.opret(Maal.PSRM);
        stil("HOERING");
    }

    @AfterEach
    void luk() {
        koe.close();
    }

    @ParameterizedTest
    @CsvSource({"HOERING, true", "SENDT, false", "SENDES, false", "UKENDT, false", "MANUEL, false", "SAGSBEHANDL, false"
    })
    void kunEnHoeringGaarDenForbi(String tilstand, boolean gaarForbi) {
        Aktionskvittering tilbagekald = tilbagekald("KLAG");
        stil(tilstand);

        assertThat(plukkede()).isEqualTo(gaarForbi ? List.of(tilbagekald.aktionId()) : List.of());
    }

    @Test
    void andreAktionerVenter() {
        koe.nedskriv(Maal.PSRM, opret);

        assertThat(plukkede()).isEmpty();
    }

    @Test
    void denGaarOgsaaForbiDetDerVenter() {
        koe.nedskriv(Maal.PSRM, opret);
        Aktionskvittering tilbagekald = tilbagekald("KLAG");

        assertThat(plukkede()).containsExactly(tilbagekald.aktionId());
    }

    @Test
    void toTilbagekaldGaarEnAdGangen() {
        Aktionskvittering klag = tilbagekald("KLAG");
        tilbagekald("FEJL");

        assertThat(plukkede()).containsExactly(klag.aktionId());
        assertThat(plukkede()).as("the first is under way").isEmpty();
    }

    private Aktionskvittering tilbagekald(String aarsag) {
        Aktion aktion = Proevefordring.aktion(
                Aktionskode.TILBAGEKALD, new Handling.Tilbagekald(opret.fordringId(), aarsag, null, List.of()));
        return koe.modtag(Maal.PSRM, aktion).get(0);
    }

    private void stil(String tilstand) {
        database.jdbc()
                .sql("update aktion set tilstand = :til, forfalder = null where id = :id")
                .param("til", tilstand)
                .param("id", opret.aktionId())
                .update();
    }

    private List<Long> plukkede() {
        return node.pluk(Maal.PSRM).stream()
                .flatMap(forsendelse -> forsendelse.sager().stream())
                .map(Sag::aktion)
                .toList();
    }
}
