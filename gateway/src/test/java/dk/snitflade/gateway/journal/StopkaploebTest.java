package dk.snitflade.gateway.journal;

import static dk.snitflade.gateway.journal.Proevejournal.leverance;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A caller that comes as the journal stops is written or told to come again, but never left waiting. */
@MedDatabase
class StopkaploebTest {

    private static final int RUNDER = 30;
    private static final int KALDERE = 8;

    private final Proevedatabase database;
    private final AtomicLong nr = new AtomicLong();

    StopkaploebTest(Proevedatabase database) {
        this.database = database;
    }

    @Test
    void enhverFaarSvar() {
        ExecutorService kaldere = Executors.newFixedThreadPool(KALDERE);
        try {
            for (int runde = 0; runde < RUNDER; runde++) {
                Proevejournal journal = new Proevejournal(database);
                List<CompletableFuture<Void>> kald = Stream.generate(
                                () -> CompletableFuture.runAsync(() -> skrivTilDetAfvises(journal), kaldere))
                        .limit(KALDERE)
                        .toList();
                journal.close();
                assertThat(CompletableFuture.allOf(kald.toArray(CompletableFuture[]::new)))
                        .as("round %d", runde)
                        .succeedsWithin(Duration.ofSeconds(10));
            }
        } finally {
            kaldere.shutdownNow();
        }
    }

    private void skrivTilDetAfvises(Proevejournal journal) {
        try {
            while (true) {
                journal.gem(Maal.PSRM, leverance(nr.incrementAndGet()));
            }
        } catch (JournalOptaget stoppet) {
            assertThat(stoppet).hasMessageContaining("stoppe");
        }
    }
}
