package dk.snitflade.kontrakttest.trafik;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.mocks.trafik.Drive;
import dk.snitflade.mocks.trafik.Profil;
import dk.snitflade.mocks.trafik.Trafikopsaetning;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every system's traffic at once, while both back ends lose answers: what was accepted is delivered, each once. */
@FaellesScene
class DriveIT {

    private static final long FROE = 20261125;
    private static final int FEJL = 5;

    private final Scene scene;

    DriveIT(Scene scene) {
        this.scene = scene;
    }

    @AfterEach
    void ryd() {
        Arrays.stream(Bagsystem.values()).forEach(scene.mocks()::rydFejl);
    }

    @Test
    void allesTrafikStemmerTilSidst() throws Exception {
        var skaerm = new ByteArrayOutputStream();
        Arrays.stream(Bagsystem.values()).forEach(bagsystem -> scene.mocks().fejl(bagsystem, "RESET_EFTER", FEJL));
        var opsaetning = new Trafikopsaetning(
                Profil.ALLE,
                40,
                Duration.ofSeconds(3),
                8,
                scene.soap().adresse(),
                scene.mocks().adresse(),
                FROE);

        int slut = new Drive(
                        opsaetning, Clock.system(ZoneId.of("Europe/Copenhagen")), new PrintStream(skaerm, true, UTF_8))
                .koer();

        assertThat(skaerm.toString(UTF_8))
                .contains("0 afvist", "0 ubesvaret", "hver én gang")
                .contains("Afstemt");
        assertThat(slut).isEqualTo(Drive.STEMMER);
    }
}
