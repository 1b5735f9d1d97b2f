package dk.snitflade.kontrakttest.kaos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Database;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Gateway;
import dk.snitflade.kontrakttest.hus.Http;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Soap;
import dk.snitflade.mocks.Mocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * PSRM is paused and a great many actions wait: what each costs in the database, and what the next ones cost to accept. How
 * many is {@code -Dkaos.ventende}; 1,000,000 is the number of the promise, and takes minutes to fill.
 */
@Tag("kaos")
@Timeout(1200)
class VentendeIT {

    private static final int VENTENDE = Integer.getInteger("kaos.ventende", 100_000);
    private static final int AEGTE = 2_000;
    private static final int SAMTIDIGE = 8;
    /** Calls per sample of how fast it accepts. */
    private static final int STIKPROEVE = 1_000;

    private static final int STIKPROEVER = 6;

    private static final double HOEJST_BYTES = 1536;

    @Test
    void en_ventende_aktion_fylder_lidt_og_goer_ikke_modtagelsen_langsom() {
        try (Mocks bagsystemer = Scene.bagsystemer(0);
                Database database = Database.start("kaos-ventende");
                Gateway gateway =
                        Gateway.start("kaos-ventende-gateway", bagsystemer.port(), database.indstillinger())) {
            Http.bestil(
                    "POST",
                    gateway.drift().adresse().resolve("/api/backends/PSRM/pause"),
                    Map.of("aarsag", "Kaosprøve"));
            var maaler = new Tabelmaaler(database);
            send(gateway.soap(), AEGTE);
            double foer = bedste(gateway.soap());

            Map<String, Long> uden = maaler.stoerrelser();
            int aegte = AEGTE + STIKPROEVER * STIKPROEVE;
            int kopier = (VENTENDE + aegte - 1) / aegte;
            maaler.mangfoldiggoer(kopier);
            Map<String, Long> med = maaler.stoerrelser();
            double bytes = vis(uden, med, (long) kopier * aegte);

            send(gateway.soap(), STIKPROEVE);
            double efter = bedste(gateway.soap());
            System.out.printf(
                    "Ventende: %,d aktioner à %.0f bytes; modtaget %.0f/s før og %.0f/s med dem (%.2f)%n",
                    (long) kopier * aegte, bytes, foer, efter, efter / foer);
            assertThat(bytes).as("bytes per waiting action").isLessThanOrEqualTo(HOEJST_BYTES);
            assertThat(database.antal("aktion where tilstand = 'KLAR' and forsoeg = 0"))
                    .as("all of it waits")
                    .isGreaterThanOrEqualTo((long) kopier * aegte);
        }
    }

    /** The best of several: what a busy machine takes from one sample, it hardly takes from all. */
    private static double bedste(Soap soap) {
        double bedste = 0;
        for (int nr = 0; nr < STIKPROEVER; nr++) {
            bedste = Math.max(bedste, send(soap, STIKPROEVE));
        }
        return bedste;
    }

    /** Accepted per second. */
    private static double send(Soap soap, int antal) {
        List<List<Besked>> bunker = new ArrayList<>();
        for (int i = 0; i < SAMTIDIGE; i++) {
            bunker.add(new ArrayList<>());
        }
        for (int i = 0; i < antal; i++) {
            bunker.get(i % SAMTIDIGE).add(Besked.af(Eksempel.etKrav()).frisk());
        }
        long begyndt = System.nanoTime();
        CompletableFuture.allOf(bunker.stream()
                        .map(bunke -> CompletableFuture.runAsync(() -> bunke.forEach(
                                besked -> assertThat(soap.send(besked).status()).isEqualTo(200))))
                        .toArray(CompletableFuture[]::new))
                .join();
        return antal * 1e9 / (System.nanoTime() - begyndt);
    }

    private static double vis(Map<String, Long> uden, Map<String, Long> med, long aktioner) {
        long alt = 0;
        for (Map.Entry<String, Long> en : new TreeMap<>(med).entrySet()) {
            long vokset = en.getValue() - uden.getOrDefault(en.getKey(), 0L);
            alt += vokset;
            if (vokset > aktioner) {
                System.out.printf("  %-40s %7.0f bytes%n", en.getKey(), (double) vokset / aktioner);
            }
        }
        return (double) alt / aktioner;
    }
}
