package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.afsendelse.FalskBackend.Moede;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock jumps an hour under load, forward or back: every lease seems to have run out, or to last for ever. */
@MedDatabase
@Tag("kaos")
@Timeout(240)
class UrspringTest {

    private static final int FAMILIER = 300;

    @TempDir
    private Path temp;

    private final Proevedatabase database;
    private final Proevekoe koe;
    private final AtomicReference<Duration> forskudt = new AtomicReference<>(Duration.ZERO);

    UrspringTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
    }

    @AfterEach
    void luk() {
        koe.close();
    }

    @ParameterizedTest(name = "{0} minutter")
    @ValueSource(ints = {60, -60})
    void altNaarFremIOrden(int minutter) {
        long froe = Froe.ny();
        System.out.println("Urspring, frø " + froe);
        Random terning = new Random(froe);
        FalskBackend psrm = new FalskBackend(Maal.PSRM).moeder(sag -> {
            synchronized (terning) {
                return terning.nextInt(6) == 0 ? Moede.MISTER_SVARET : Moede.UDFOERER;
            }
        });
        List<List<Aktionskvittering>> familier = new ArrayList<>();
        for (int i = 0; i < FAMILIER; i++) {
            Aktionskvittering opret = koe.opret(Maal.PSRM);
            familier.add(List.of(opret, koe.nedskriv(Maal.PSRM, opret)));
        }
        int springVed = 1 + terning.nextInt(FAMILIER);
        try (Proevenode ene = node(psrm, "ene").start();
                Proevenode anden = node(psrm, "anden").start()) {
            await().atMost(Duration.ofSeconds(60)).until(() -> psrm.optagne().size() >= springVed);
            forskudt.set(Duration.ofMinutes(minutter));
            if (minutter < 0) {
                // Until the clock has caught up nothing is due; a node's clock is set right again sooner or later.
                await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
                forskudt.set(Duration.ZERO);
            }
            await().alias("frø " + froe)
                    .atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofMillis(250))
                    .untilAsserted(() -> {
                        anden.opgivUdloebne();
                        assertThat(koe.tilstande()).containsOnlyKeys("UDFOERT");
                    });
            assertThat(ene.node.id()).isNotEqualTo(anden.node.id());
        }
        List<Long> optagne = psrm.optagne();
        assertThat(optagne).as("frø %d", froe).hasSize(2 * FAMILIER).doesNotHaveDuplicates();
        assertThat(familier)
                .as("frø %d", froe)
                .allSatisfy(familie -> assertThat(optagne.indexOf(familie.get(0).aktionId()))
                        .isLessThan(optagne.indexOf(familie.get(1).aktionId())));
    }

    private Proevenode node(FalskBackend psrm, String navn) {
        AfsendelseOpsaetning hurtig = new AfsendelseOpsaetning(
                Map.of(Maal.PSRM, 4, Maal.DMI, 1),
                7,
                Duration.ofMinutes(2),
                Duration.ofMillis(50),
                Duration.ofMillis(20),
                Duration.ofMillis(10),
                Duration.ofMillis(100),
                Duration.ofDays(36_500));
        return new Proevenode(database, temp.resolve(navn), new Springur(), hurtig, psrm, new FalskBackend(Maal.DMI));
    }

    private final class Springur extends Clock {
        @Override
        public Instant instant() {
            return Instant.now().plus(forskudt.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Copenhagen");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("The gateway has one zone");
        }
    }
}
