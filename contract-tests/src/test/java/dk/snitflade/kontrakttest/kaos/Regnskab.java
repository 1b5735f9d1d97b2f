package dk.snitflade.kontrakttest.kaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Drift;
import dk.snitflade.kontrakttest.hus.Http;
import dk.snitflade.kontrakttest.hus.Mockstyring;
import dk.snitflade.kontrakttest.hus.Mockstyring.Modtaget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The accounts after an accident: all of it there, once, in order; what is not, is explained, and settled by an operator. */
final class Regnskab {

    private static final Duration LAENGST = Duration.ofSeconds(120);

    private Regnskab() {}

    /** Waits until nothing moves by itself, and lets an operator try again what is explained; then it must add up. */
    static void goerOp(Drift drift, Mockstyring mocks, Collection<Besked> leverancer, String froe) {
        afsluttetEllerForklaret(drift, leverancer, froe);
        if (manuelle(drift, leverancer) > 0) {
            for (Bagsystem maal : Bagsystem.values()) {
                proevIgen(drift, maal);
            }
            afsluttetEllerForklaret(drift, leverancer, froe);
        }
        List<Aktion> aktioner = aktioner(drift, leverancer);
        assertThat(aktioner).as(froe).isNotEmpty().allMatch(Aktion::udfoert, "UDFOERT");
        for (Bagsystem bagsystem : Bagsystem.values()) {
            Map<Long, Long> optaget = mocks.optaget(bagsystem);
            List<Aktion> her = aktioner.stream()
                    .filter(aktion -> aktion.bagsystem() == bagsystem)
                    .toList();
            assertThat(her)
                    .as("netop en gang i %s, %s", bagsystem, froe)
                    .allSatisfy(aktion -> assertThat(optaget).containsEntry(aktion.aktionId(), 1L));
            iOrden(her, mocks.modtaget(bagsystem), froe);
        }
    }

    /** Actions on a claim were taken in as they were accepted. */
    private static void iOrden(List<Aktion> aktioner, List<Modtaget> modtaget, String froe) {
        Map<Long, Integer> plads = new HashMap<>();
        modtaget.stream().filter(Modtaget::optaget).forEach(m -> plads.put(m.aktionId(), plads.size()));
        Map<Long, List<Aktion>> paaFordring = new HashMap<>();
        aktioner.stream()
                .filter(aktion -> aktion.fordringId() != null)
                .forEach(aktion -> paaFordring
                        .computeIfAbsent(aktion.fordringId(), id -> new ArrayList<>())
                        .add(aktion));
        paaFordring
                .values()
                .forEach(familie -> assertThat(familie.stream()
                                .sorted(Comparator.comparing(Aktion::aktionId))
                                .map(aktion -> plads.get(aktion.aktionId())))
                        .as(froe)
                        .isSorted());
    }

    private static void afsluttetEllerForklaret(Drift drift, Collection<Besked> leverancer, String froe) {
        await(froe)
                .atMost(LAENGST)
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(aktioner(drift, leverancer))
                        .as(froe)
                        .isNotEmpty()
                        .allMatch(Regnskab::hviler, "afsluttet eller forklaret"));
    }

    private static boolean hviler(Aktion aktion) {
        return aktion.afsluttet()
                || "MANUEL".equals(aktion.tilstand()) && aktion.venterPaa() != null
                || aktion.venterPaa() != null
                        && aktion.venterPaa().contains("skal være færdig først")
                        && "KLAR".equals(aktion.tilstand());
    }

    private static long manuelle(Drift drift, Collection<Besked> leverancer) {
        return aktioner(drift, leverancer).stream()
                .filter(aktion -> !aktion.afsluttet())
                .count();
    }

    private static List<Aktion> aktioner(Drift drift, Collection<Besked> leverancer) {
        List<String> ider = leverancer.stream().map(Besked::leverance).toList();
        return drift.aktioner().stream()
                .filter(aktion -> ider.contains(aktion.leveranceId()))
                .toList();
    }

    /** As an operator would: look, and do it to as many. */
    private static void proevIgen(Drift drift, Bagsystem maal) {
        var adresse = drift.adresse().resolve("/api/bord/aktioner?tilstand=MANUEL&maal=" + maal);
        long antal = Http.json(adresse, Object[].class).length;
        if (antal > 0) {
            Http.bestil(
                    "POST",
                    drift.adresse().resolve("/api/bord/proev-igen"),
                    Map.of("maal", maal.name(), "tilstand", "MANUEL", "antal", antal, "aarsag", "Kaosprøve"));
        }
    }
}
