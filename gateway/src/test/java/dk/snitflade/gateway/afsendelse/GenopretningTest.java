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
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A node dies while an action is in each of the states, before or after the back end took it in. Another takes over. */
@MedDatabase
class GenopretningTest {

    /** Moved on by a receipt, the authority or a person, not by delivery. */
    private static final Set<Tilstand> VENTER_PAA_ANDRE =
            Set.of(Tilstand.SENDT, Tilstand.SAGSBEHANDL, Tilstand.HOERING, Tilstand.MANUEL);

    @TempDir
    private Path temp;

    private final Proevedatabase database;
    private final Proevekoe koe;
    private final Proeveur ur = new Proeveur(Proeveleverance.MODTAGET.plusSeconds(1));

    GenopretningTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
    }

    @AfterEach
    void luk() {
        koe.close();
    }

    static Stream<Arguments> nedbrud() {
        return Stream.of(Tilstand.values())
                .filter(tilstand -> !tilstand.afsluttet())
                .flatMap(tilstand -> Stream.of(Maal.values())
                        .flatMap(maal -> Stream.of(true, false)
                                .filter(naaede -> naaede || !VENTER_PAA_ANDRE.contains(tilstand))
                                // Nothing has left in these states.
                                .filter(naaede -> !naaede || tilstand != Tilstand.KLAR && tilstand != Tilstand.VENTER)
                                .map(naaede -> Arguments.of(tilstand, maal, naaede))));
    }

    @ParameterizedTest(name = "{0} mod {1}, nåede frem: {2}")
    @MethodSource("nedbrud")
    void aktionenKommerFremNetopEnGang(Tilstand tilstand, Maal maal, boolean naaedeFrem) {
        FalskBackend psrm = new FalskBackend(Maal.PSRM);
        FalskBackend dmi = new FalskBackend(Maal.DMI);
        FalskBackend modtager = maal == Maal.PSRM ? psrm : dmi;
        Proevenode doed = new Proevenode(database, temp, ur, psrm, dmi);
        Aktionskvittering opret = koe.opret(maal);
        if (tilstand != Tilstand.KLAR && tilstand != Tilstand.VENTER) {
            doed.pluk(maal);
        }
        if (naaedeFrem) {
            modtager.har(opret.aktionId());
        }
        stil(opret, tilstand);

        Proevenode levende = new Proevenode(database, temp, ur, psrm, dmi);
        for (int time = 0; time < 3; time++) {
            ur.gaa(Duration.ofHours(1));
            levende.opgivUdloebne();
            levende.spoerg(maal);
            levende.send(maal);
        }
        kvitter(levende, opret);

        assertThat(koe.tilstand(opret)).isEqualTo(Tilstand.UDFOERT.name());
        assertThat(modtager.optagne()).containsExactly(opret.aktionId());
        assertThat(modtager.gentagelser()).isEmpty();
        assertThat(modtager.sendt()).hasSize(naaedeFrem ? 0 : 1);
    }

    /** As the dead node left it: a lease only in SENDES, and due in the states that wait for a time. */
    private void stil(Aktionskvittering aktion, Tilstand tilstand) {
        database.jdbc()
                .sql("""
                     update aktion set tilstand = :tilstand, forfalder = :nu, usikker = :tilstand = 'UKENDT',
                         node = case when :tilstand = 'SENDES' then node end,
                         laas_udloeber = case when :tilstand = 'SENDES' then laas_udloeber end
                     where id = :id
                     """)
                .param("tilstand", tilstand.name())
                .param("nu", Timestamp.from(ur.instant()))
                .param("id", aktion.aktionId())
                .update();
    }

    /** What delivery does not move on, a receipt or an operator does. */
    private void kvitter(Proevenode node, Aktionskvittering aktion) {
        Tilstand nu = Tilstand.valueOf(koe.tilstand(aktion));
        if (nu == Tilstand.MANUEL) {
            stil(aktion, Tilstand.UKENDT);
            node.spoerg(aktion.rute().maal());
        } else if (VENTER_PAA_ANDRE.contains(nu)) {
            assertThat(node.bogfoeringLager.kvitter(
                            aktion.aktionId(), Tilstand.UDFOERT, List.of(), "Kvittering", ur.instant()))
                    .isTrue();
        }
    }
}
