package dk.snitflade.kontrakttest.hus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Follows deliveries until their actions are carried out, and counts at the back ends. */
public final class Levering {

    private static final Duration LAENGST = Duration.ofSeconds(60);

    private Levering() {}

    /** Waits until every action of the deliveries is carried out; then each was taken in once, by the right back end only. */
    public static void hverAktionEnGang(Drift drift, Mockstyring mocks, Collection<Besked> leverancer) {
        for (Besked leverance : leverancer) {
            await("leverance " + leverance.leverance())
                    .atMost(LAENGST)
                    .untilAsserted(() -> assertThat(drift.aktioner(leverance.leverance()))
                            .isNotEmpty()
                            .allMatch(Aktion::udfoert, "UDFOERT"));
        }
        List<Aktion> aktioner = leverancer.stream()
                .flatMap(leverance -> drift.aktioner(leverance.leverance()).stream())
                .toList();
        for (Bagsystem bagsystem : Bagsystem.values()) {
            Map<Long, Long> optaget = mocks.optaget(bagsystem);
            assertThat(aktioner.stream().filter(aktion -> aktion.bagsystem() == bagsystem))
                    .as("optaget i " + bagsystem)
                    .allSatisfy(aktion -> assertThat(optaget).containsEntry(aktion.aktionId(), 1L));
            assertThat(aktioner.stream().filter(aktion -> aktion.bagsystem() != bagsystem))
                    .as("ikke optaget i " + bagsystem)
                    .allSatisfy(aktion -> assertThat(optaget).doesNotContainKey(aktion.aktionId()));
        }
    }

    /** As {@link #hverAktionEnGang(Drift, Mockstyring, Collection)} on a scene. */
    public static void hverAktionEnGang(Scene scene, Besked... leverancer) {
        hverAktionEnGang(scene.drift(), scene.mocks(), Stream.of(leverancer).toList());
    }
}
