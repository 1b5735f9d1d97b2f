package dk.snitflade.kontrakttest.nedbrud;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Javaproces;
import dk.snitflade.kontrakttest.hus.Scene;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second gateway that cannot run beside the first says so in one sentence and goes, and the first runs on. */
@FaellesScene
class AndenGatewayIT {

    private static final Duration LAENGST = Duration.ofSeconds(30);

    @Test
    void paa_samme_datamappe(Scene scene) {
        afvises(scene, Map.of(), "bruger allerede datamappen");
    }

    @Test
    void paa_en_optaget_soapport(Scene scene, @TempDir Path data) {
        int port = scene.soap().adresse().getPort();
        afvises(
                scene,
                Map.of("snitflade.data", data.toString(), "server.port", Integer.toString(port)),
                "Port " + port + " er optaget");
    }

    @Test
    void paa_en_optaget_driftsport(Scene scene, @TempDir Path data) {
        int port = scene.drift().adresse().getPort();
        afvises(
                scene,
                Map.of("snitflade.data", data.toString(), "snitflade.drift.port", Integer.toString(port)),
                "Port " + port + " er optaget");
    }

    private static void afvises(Scene scene, Map<String, String> indstillinger, String besked) {
        try (Javaproces anden = scene.gateway().proces(indstillinger)) {
            assertThat(anden.slut(LAENGST)).isEqualTo(1);
            // The version, and the sentence.
            assertThat(anden.log().lines()).hasSize(2).last().asString().contains(besked);
        }
        assertThat(scene.drift().rask()).isTrue();
    }
}
