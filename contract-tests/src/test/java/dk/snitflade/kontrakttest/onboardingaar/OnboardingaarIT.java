package dk.snitflade.kontrakttest.onboardingaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Scene;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three municipalities go to PSRM during 2026, each by a plan of its own, and the catalogue gets a new version in July. {@code aaret.csv} is what they do, {@code
 * golden.csv} the same lines with where each claim went and why; {@code -Dgolden.update} writes it anew. The back ends do
 * not convert claims between them as the real ones do, so PSRM answers 509 to the first action on a converted claim: what
 * counts here is that it was asked, and DMI was not.
 */
class OnboardingaarIT {

    private static final Path MAPPE = Path.of(System.getProperty("golden.mappe", "src/test/resources/golden"))
            .resolveSibling("onboardingaar");
    private static final boolean OPDATER = !"false".equals(System.getProperty("golden.update", "false"));
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 2, 8, 0);

    private static final Path KATALOG =
            MAPPE.resolve("../../../../../gateway/src/main/resources/fordringstyper/2025-11-25.yaml");

    @TempDir
    private Path mappe;

    @Test
    void hvert_krav_gaar_aaret_igennem_derhen_hvor_kommunens_plan_sender_det() throws IOException {
        assertThat(OPDATER && "true".equals(System.getenv("CI")))
                .as("golden.update er ikke tilladt, når CI=true")
                .isFalse();
        Flytbartur ur = new Flytbartur();
        ur.saet(START);
        try (Scene scene = Scene.start(
                "onboardingaar",
                ur,
                Map.of(
                        "snitflade.ur.styret", "true",
                        "snitflade.ur.start", START.toString(),
                        "snitflade.fordringstyper.mappe", nytKatalog().toString()))) {
            Aaret aaret = new Aaret(scene, new Administrator(scene.drift().adresse()), ur);
            aaret.begynd(Files.readString(MAPPE.resolve("plan.csv")));
            String gaaet = aaret.spil(Files.readAllLines(MAPPE.resolve("aaret.csv")).stream()
                    .skip(1)
                    .map(Begivenhed::af)
                    .toList());
            Path golden = MAPPE.resolve("golden.csv");
            if (OPDATER) {
                Files.write(golden, gaaet.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(gaaet).isEqualTo(Files.readString(golden));
            hverAktionEnGangDerHvorDenBlevSorteretHen(scene);
        }
    }

    /** The municipalities may owe twice as much for a nursery from July 2026, in this test only. */
    private Path nytKatalog() throws IOException {
        String version = Files.readString(KATALOG);
        int type = version.indexOf("- code: KFDAINS");
        int graense = version.indexOf("value: 10000}", type);
        assertThat(graense).isBetween(type, version.indexOf("- code: ", type + 1));
        Files.writeString(
                mappe.resolve("2026-07-01.yaml"),
                version.substring(0, graense) + "value: 20000}"
                        + version.substring(graense + "value: 10000}".length()));
        return mappe;
    }

    private static void hverAktionEnGangDerHvorDenBlevSorteretHen(Scene scene) {
        List<Aktion> sorterede = scene.drift().aktioner().stream()
                .filter(aktion -> aktion.bagsystem() != null)
                .toList();
        assertThat(sorterede).hasSizeGreaterThan(40);
        for (Bagsystem bagsystem : Bagsystem.values()) {
            Map<Long, Long> ventet = sorterede.stream()
                    .filter(aktion -> aktion.bagsystem() == bagsystem)
                    .collect(Collectors.toMap(Aktion::aktionId, aktion -> 1L));
            await(bagsystem.name())
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(
                            () -> assertThat(scene.mocks().optaget(bagsystem)).isEqualTo(ventet));
        }
    }
}
