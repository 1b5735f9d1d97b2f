package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.afsendelse.FalskBackend.Moede;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes with all their threads, one database, 2,000 actions, and back ends that fail one time in three. */
@MedDatabase
@Timeout(120)
class KlyngeTest {

    private static final int LEVERANCER = 20;
    private static final int FAMILIER_PR_LEVERANCE = 20;

    @TempDir
    private Path temp;

    private final Proevekoe koe;
    private final Proevedatabase database;
    private final List<List<Long>> familier = new ArrayList<>();

    KlyngeTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
    }

    @AfterEach
    void luk() {
        koe.close();
    }

    @Test
    void hverAktionTagesIndNetopEnGangOgIFamiliensOrden() {
        long froe = Froe.ny();
        FalskBackend psrm = lunefuld(Maal.PSRM, froe);
        FalskBackend dmi = lunefuld(Maal.DMI, froe + 1);
        modtag();
        try (Proevenode ene = node(psrm, dmi).start();
                Proevenode anden = node(psrm, dmi).start()) {
            await().alias("seed " + froe)
                    .atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(250))
                    .untilAsserted(() -> assertThat(koe.tilstande()).containsOnlyKeys("UDFOERT", "AFVIST"));
            assertThat(ene.node.id()).isNotEqualTo(anden.node.id());
        }

        List<Long> optagne = new ArrayList<>(psrm.optagne());
        optagne.addAll(dmi.optagne());
        assertThat(optagne).as("seed %d", froe).doesNotHaveDuplicates();
        assertThat(optagne)
                .as("what the back ends answered is what we booked, seed %d", froe)
                .hasSize(
                        (int) database.antal("aktion where coalesce(afvisninger, '') not like '428 %' or forsoeg > 0"));
        assertThat(psrm.gentagelser()).as("resent to PSRM, seed %d", froe).isEmpty();
        assertThat(dmi.gentagelser()).as("resent to DMI, seed %d", froe).isEmpty();
        iOrden(optagne, froe);
    }

    /** 20 deliveries of 20 families of 5: a claim with two related, and two later write-downs of it. */
    private void modtag() {
        for (int nr = 0; nr < LEVERANCER; nr++) {
            Maal maal = nr % 2 == 0 ? Maal.PSRM : Maal.DMI;
            List<Aktionskvittering> opret = koe.modtag(
                    maal,
                    IntStream.range(0, FAMILIER_PR_LEVERANCE)
                            .mapToObj(i -> koe.opret(koe.fordring(), koe.fordring()))
                            .toArray(Aktion[]::new));
            List<Aktionskvittering> senere = koe.modtag(
                    maal,
                    IntStream.range(0, 2 * FAMILIER_PR_LEVERANCE)
                            .mapToObj(
                                    i -> Proevekoe.nedskriv(opret.get(i / 2 * 3).fordringId()))
                            .toArray(Aktion[]::new));
            for (int i = 0; i < FAMILIER_PR_LEVERANCE; i++) {
                List<Long> familie = new ArrayList<>();
                opret.subList(3 * i, 3 * i + 3).forEach(a -> familie.add(a.aktionId()));
                senere.subList(2 * i, 2 * i + 2).forEach(a -> familie.add(a.aktionId()));
                familier.add(familie);
            }
        }
        assertThat(database.antal("aktion")).isEqualTo(2000);
    }

    private void iOrden(List<Long> optagne, long froe) {
        Map<Long, Integer> plads = new HashMap<>();
        for (Long aktion : optagne) {
            plads.put(aktion, plads.size());
        }
        assertThat(familier).allSatisfy(familie -> {
            List<Integer> pladser =
                    familie.stream().map(plads::get).filter(Objects::nonNull).toList();
            assertThat(pladser).as("family %s, seed %d", familie, froe).isSorted();
        });
    }

    private Proevenode node(FalskBackend psrm, FalskBackend dmi) {
        AfsendelseOpsaetning hurtig = new AfsendelseOpsaetning(
                Map.of(Maal.PSRM, 8, Maal.DMI, 4),
                7,
                Duration.ofMinutes(2),
                Duration.ofMillis(50),
                Duration.ofMillis(20),
                Duration.ofMillis(10),
                Duration.ofMillis(100),
                Duration.ofDays(36_500));
        return new Proevenode(
                database, temp.resolve("node" + System.identityHashCode(hurtig)), Clock.systemUTC(), hurtig, psrm, dmi);
    }

    /** A call in three fails in one of the ways that leave its actions to be delivered; an action in twenty is rejected. */
    private static FalskBackend lunefuld(Maal maal, long froe) {
        Random terning = new Random(froe);
        List<Moede> fejl = List.of(Moede.HAR_TRAVLT, Moede.MISTER_BESKEDEN, Moede.MISTER_SVARET);
        return new FalskBackend(maal)
                .moederKald(kald -> tal(terning, 3) == 0 ? fejl.get(tal(terning, 3)) : null)
                .moeder(sag -> tal(terning, 20) == 0 ? Moede.AFVISER : Moede.UDFOERER);
    }

    private static int tal(Random terning, int under) {
        synchronized (terning) {
            return terning.nextInt(under);
        }
    }
}
