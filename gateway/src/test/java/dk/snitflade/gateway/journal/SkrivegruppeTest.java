package dk.snitflade.gateway.journal;

import static dk.snitflade.gateway.journal.Proevejournal.leverance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Deliveries that share a transaction, and what they do not share. */
@MedDatabase
@Timeout(60)
class SkrivegruppeTest {

    private static final int KOE = 10;

    private final Proevedatabase database;
    private final Proevejournal journal;
    private final Spaerring spaerring = new Spaerring();

    SkrivegruppeTest(Proevedatabase database) {
        this.database = database;
        this.journal = new Proevejournal(database, new JournalOpsaetning(1, 64, KOE));
    }

    @AfterEach
    void luk() {
        spaerring.loes();
        journal.close();
    }

    @Test
    void deVentendeGemmesISammeTransaktion() {
        CompletableFuture<Gemt> foran = spaer();
        List<CompletableFuture<Gemt>> gruppe = gruppe(1, KOE);
        spaerring.loes();

        assertThat(foran.join()).isInstanceOf(Gemt.Ny.class);
        assertThat(gruppe).allSatisfy(kald -> assertThat(kald.join()).isInstanceOf(Gemt.Ny.class));
        assertThat(database.jdbc()
                        .sql("select count(distinct xmin::text) from leverance")
                        .query(Integer.class)
                        .single())
                .as("transactions")
                .isEqualTo(2);
    }

    @Test
    void enDerIkkeKanGemmesTagerIkkeSineNaboerMedSig() {
        spaer();
        List<CompletableFuture<Gemt>> foer = gruppe(1, 3);
        CompletableFuture<Gemt> syg = iBaggrunden(4, kvitteringer -> {
            throw new IllegalStateException("syg");
        });
        ventPaaKoe(4);
        List<CompletableFuture<Gemt>> efter = gruppe(5, 3);
        spaerring.loes();

        assertThat(foer).allSatisfy(kald -> assertThat(kald.join()).isInstanceOf(Gemt.Ny.class));
        assertThat(efter).allSatisfy(kald -> assertThat(kald.join()).isInstanceOf(Gemt.Ny.class));
        assertThatThrownBy(syg::join).hasRootCauseMessage("syg");
        assertThat(database.antal("leverance where leverance_id = '4'")).isZero();
        assertThat(database.antal("fordring where reference = 'R4'")).isZero();
    }

    @Test
    void ogsaaEnFejlIGatewayenSelvGiverAfsenderenEtSvar() {
        CompletableFuture<Gemt> syg = iBaggrunden(1, kvitteringer -> {
            throw new StackOverflowError("for dybt");
        });

        await().atMost(Duration.ofSeconds(5)).until(syg::isDone);
        assertThatThrownBy(syg::join).hasRootCauseMessage("for dybt");
        assertThat(iBaggrunden(2, Ledsager.INGEN).join())
                .as("the writer still writes")
                .isInstanceOf(Gemt.Ny.class);
    }

    @Test
    void enFuldKoeAfviserUdenAtGemme() {
        spaer();
        List<CompletableFuture<Gemt>> koe = gruppe(1, KOE);

        assertThatThrownBy(() -> gem(99, Ledsager.INGEN)).isInstanceOf(JournalOptaget.class);

        spaerring.loes();
        koe.forEach(CompletableFuture::join);
        assertThat(database.antal("leverance where leverance_id = '99'")).isZero();
        assertThat(gem(99, Ledsager.INGEN)).as("there is room again").isInstanceOf(Gemt.Ny.class);
    }

    @Test
    void stopGoerKoenFaerdigOgAfviserNye() {
        spaer();
        List<CompletableFuture<Gemt>> koe = gruppe(1, 5);
        CompletableFuture<Void> stop = CompletableFuture.runAsync(journal.skrivegruppe()::stop);
        await().until(() -> !journal.skrivegruppe().isRunning());

        assertThatThrownBy(() -> gem(99, Ledsager.INGEN))
                .isInstanceOf(JournalOptaget.class)
                .hasMessageContaining("stoppe");
        spaerring.loes();
        stop.join();

        assertThat(koe).extracting(CompletableFuture::join).allMatch(Gemt.Ny.class::isInstance);
        assertThat(database.antal("leverance")).isEqualTo(6);
    }

    /** A delivery whose transaction does not end before the barrier is taken away. */
    private CompletableFuture<Gemt> spaer() {
        CompletableFuture<Gemt> foran = iBaggrunden(1000, spaerring);
        spaerring.vent();
        return foran;
    }

    private List<CompletableFuture<Gemt>> gruppe(int fra, int antal) {
        int foer = journal.skrivegruppe().ventende();
        List<CompletableFuture<Gemt>> kald = IntStream.range(fra, fra + antal)
                .mapToObj(nr -> iBaggrunden(nr, Ledsager.INGEN))
                .toList();
        ventPaaKoe(foer + antal);
        return kald;
    }

    private void ventPaaKoe(int antal) {
        await().until(() -> journal.skrivegruppe().ventende() == antal);
    }

    private CompletableFuture<Gemt> iBaggrunden(int nr, Ledsager ledsager) {
        CompletableFuture<Gemt> svar = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        svar.complete(gem(nr, ledsager));
                    } catch (RuntimeException e) {
                        svar.completeExceptionally(e);
                    }
                })
                .start();
        return svar;
    }

    private Gemt gem(int nr, Ledsager ledsager) {
        return journal.gem(
                Maal.PSRM,
                leverance(nr, Proevefordring.ny().reference("R" + nr).opret()),
                ledsager,
                UnaryOperator.identity());
    }
}
