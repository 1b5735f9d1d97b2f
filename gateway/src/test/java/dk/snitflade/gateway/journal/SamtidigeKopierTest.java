package dk.snitflade.gateway.journal;

import static dk.snitflade.gateway.journal.Proevejournal.leverance;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Aktionsstatus;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes, one database, and the same thing at the same instant. */
@MedDatabase
class SamtidigeKopierTest {

    private static final int RUNDER = 150;

    private final Proevedatabase database;
    private final Proevejournal ene;
    private final Proevejournal anden;
    private final CyclicBarrier start = new CyclicBarrier(2);

    SamtidigeKopierTest(Proevedatabase database) {
        this.database = database;
        this.ene = new Proevejournal(database);
        this.anden = new Proevejournal(database);
    }

    @AfterEach
    void luk() {
        ene.close();
        anden.close();
    }

    @Test
    void toKopierGiverEnLeveranceOgSammeSvar() {
        for (int runde = 1; runde <= RUNDER; runde++) {
            List<Gemt> svar = samtidig(leverance(runde, opret(runde)), leverance(runde, opret(runde)));

            assertThat(svar).hasAtLeastOneElementOfType(Gemt.Ny.class).hasAtLeastOneElementOfType(Gemt.Gentaget.class);
            assertThat(kvitteringer(svar.get(0))).isEqualTo(kvitteringer(svar.get(1)));
        }
        assertThat(database.antal("leverance")).isEqualTo(RUNDER);
        assertThat(database.antal("aktion")).isEqualTo(RUNDER);
        assertThat(database.antal("fordring")).isEqualTo(RUNDER);
    }

    @Test
    void toForskelligeUnderSammeIdGiverEnLeveranceOgEnAfvisning() {
        for (int runde = 1; runde <= RUNDER; runde++) {
            List<Gemt> svar = samtidig(medIndhold(runde, "det ene"), medIndhold(runde, "det andet"));

            assertThat(svar)
                    .hasAtLeastOneElementOfType(Gemt.Ny.class)
                    .hasAtLeastOneElementOfType(Gemt.LeveranceGenbrugt.class);
        }
        assertThat(database.antal("leverance")).isEqualTo(RUNDER);
    }

    @Test
    void denSammeReferenceIToLeverancerTagesEnGang() {
        for (int runde = 1; runde <= RUNDER; runde++) {
            List<Gemt> svar = samtidig(leverance(2L * runde, opret(runde)), leverance(2L * runde + 1, opret(runde)));

            assertThat(svar.stream().flatMap(gemt -> kvitteringer(gemt).stream()))
                    .extracting(Aktionskvittering::status)
                    .containsExactlyInAnyOrder(Aktionsstatus.MODTAGET, Aktionsstatus.AFVIST);
        }
        assertThat(database.antal("fordring")).isEqualTo(RUNDER);
        assertThat(database.antal("aktion where tilstand = 'AFVIST' and afvisninger like '486 %'"))
                .isEqualTo(RUNDER);
    }

    private List<Gemt> samtidig(Indberetning denEne, Indberetning denAnden) {
        List<CompletableFuture<Gemt>> kald = Stream.of(ene, anden)
                .map(node -> CompletableFuture.supplyAsync(() -> {
                    afvent();
                    return node.gem(Maal.PSRM, node == ene ? denEne : denAnden);
                }))
                .toList();
        return kald.stream().map(CompletableFuture::join).toList();
    }

    private void afvent() {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Aktion opret(int runde) {
        return Proevefordring.ny().reference("R" + runde).opret();
    }

    private static Indberetning medIndhold(int runde, String indhold) {
        return leverance(runde, indhold + runde, indhold, Proeveleverance.MODTAGET, List.of(opret(runde)));
    }

    private static List<Aktionskvittering> kvitteringer(Gemt gemt) {
        return gemt instanceof Gemt.Ny ny ? ny.kvitteringer() : ((Gemt.Gentaget) gemt).kvitteringer();
    }
}
