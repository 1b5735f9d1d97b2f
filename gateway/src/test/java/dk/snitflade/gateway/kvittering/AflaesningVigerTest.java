package dk.snitflade.gateway.kvittering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.journal.Proevejournal;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.sikkerhed.kryptering.Proevenoegler;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Setting when to ask again never waits for an action that is being booked: the two could wait for each other. */
@MedDatabase
class AflaesningVigerTest {

    private static final long LEVERANCE = 900_000_001;
    private static final Instant NAESTE = Instant.parse("2027-01-01T00:00:00Z");

    private final Proevedatabase database;

    AflaesningVigerTest(Proevedatabase database) {
        this.database = database;
    }

    @Test
    void enAktionDerBogfoeresNuSpringesOverOgDeAndreFaarDeresTid() {
        try (var journal = new Proevejournal(database)) {
            List<Aktionskvittering> to = journal.modtag(
                    Maal.DMI,
                    1,
                    Proevefordring.ny().reference("A").opret(),
                    Proevefordring.ny().reference("B").opret());
            database.jdbc()
                    .sql("update aktion set tilstand = 'SENDT', mappet_leverance = :nr")
                    .param("nr", LEVERANCE)
                    .update();
            long bogfoeres = to.get(0).aktionId();

            database.transaktion().executeWithoutResult(status -> {
                database.jdbc()
                        .sql("select id from aktion where id = :id for update")
                        .param("id", bogfoeres)
                        .query(Long.class)
                        .single();
                // In a transaction of its own; one that waited for ours would not be done before it ends.
                CompletableFuture.runAsync(() -> new KvitteringRaaLager(database.jdbc(), Proevenoegler.KRYPTERING)
                                .naeste(Maal.DMI, LEVERANCE, NAESTE))
                        .orTimeout(20, TimeUnit.SECONDS)
                        .join();
            });
        }

        assertThat(database.antal("aktion where forfalder = '2027-01-01T00:00:00Z'"))
                .isEqualTo(1);
    }
}
