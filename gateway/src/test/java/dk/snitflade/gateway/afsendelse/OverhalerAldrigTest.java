package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one node has in its hands, another does not overtake. */
@MedDatabase
class OverhalerAldrigTest {

    @TempDir
    private Path temp;

    private final Proevedatabase database;
    private final Proevekoe koe;
    private Proevenode node;

    OverhalerAldrigTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
    }

    @BeforeEach
    void nyNode() {
        node = new Proevenode(
                database,
                temp,
                new Proeveur(Proeveleverance.MODTAGET.plusSeconds(1)),
                new FalskBackend(Maal.PSRM),
                new FalskBackend(Maal.DMI));
    }

    @AfterEach
    void luk() {
        koe.close();
    }

    /** The other node's statement is under way: it holds the main claim and nothing has been committed. */
    @Test
    void denRelateredeGaarIkkeForanEnHovedfordringSomEnAndenNodeErVedAtTage() {
        List<Aktionskvittering> a = koe.modtag(Maal.DMI, koe.opret(koe.fordring(), koe.fordring()), koe.opret());

        List<Forsendelse> plukket = mensDenAndenHolder(a.get(0), Maal.DMI);

        assertThat(aktioner(plukket)).containsExactly(a.get(3).aktionId());
    }

    @Test
    void denNaesteIFamilienGaarIkkeForanNaarDelleverancenErDelt() {
        List<Aktionskvittering> a = koe.modtag(Maal.DMI, koe.opret(koe.fordring(), koe.fordring()));

        List<Forsendelse> plukket = mensDenAndenHolder(a.get(1), Maal.DMI);

        assertThat(aktioner(plukket)).containsExactly(a.get(0).aktionId());
    }

    @Test
    void etPsrmKaldGaarIkkeForanDetForrigeIFamilien() {
        List<Aktionskvittering> a = koe.modtag(Maal.PSRM, koe.opret(koe.fordring()), koe.opret());

        List<Forsendelse> plukket = mensDenAndenHolder(a.get(0), Maal.PSRM);

        assertThat(aktioner(plukket)).containsExactly(a.get(2).aktionId());
    }

    /** Numbers are drawn in blocks, so that a later action may have the lower one. */
    @ParameterizedTest
    @EnumSource
    void denDerKomSidstGaarIkkeForanFordiDensNodeHavdeLavereNumre(Maal maal) {
        koe.opret(maal);
        node.send(maal);
        try (Proevekoe anden = new Proevekoe(database)) {
            Aktionskvittering opret = anden.modtag(maal, koe.opret()).get(0);
            Aktionskvittering nedskriv = koe.nedskriv(maal, opret);
            assertThat(nedskriv.aktionId()).as("the number is lower").isLessThan(opret.aktionId());

            assertThat(aktioner(node.pluk(maal))).containsExactly(opret.aktionId());
        }
    }

    private List<Forsendelse> mensDenAndenHolder(Aktionskvittering aktion, Maal maal) {
        return database.transaktion().execute(status -> {
            database.jdbc()
                    .sql("select id from aktion where id = :id for update")
                    .param("id", aktion.aktionId())
                    .query()
                    .singleValue();
            return CompletableFuture.supplyAsync(() -> node.pluk(maal)).join();
        });
    }

    private static List<Long> aktioner(List<Forsendelse> forsendelser) {
        return forsendelser.stream()
                .flatMap(forsendelse -> forsendelse.sager().stream())
                .map(Sag::aktion)
                .toList();
    }
}
