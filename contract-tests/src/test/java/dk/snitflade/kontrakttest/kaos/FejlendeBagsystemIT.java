package dk.snitflade.kontrakttest.kaos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Gateway;
import dk.snitflade.kontrakttest.hus.Mockstyring;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Uheld;
import dk.snitflade.kontrakttest.hus.Uheldsled;
import dk.snitflade.mocks.Mocks;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every accident a call can meet with, at both back ends. */
@Tag("kaos")
class FejlendeBagsystemIT {

    private static final int UHELD = 6;
    private static final long FROE = Long.getLong("snitflade.froe", new Random().nextInt(Integer.MAX_VALUE));

    private static Mocks bagsystemer;
    private static Uheldsled led;
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        System.out.println("Kaos, frø " + FROE + " (igen med -Dsnitflade.froe=" + FROE + ")");
        bagsystemer = Scene.bagsystemer(0);
        led = new Uheldsled(URI.create("http://127.0.0.1:" + bagsystemer.port()), new Random(FROE));
        gateway = Gateway.start(
                "kaos",
                led.port(),
                // Silence of 65 s against 60 s in life.
                Map.of("snitflade.backend.svar", "1500ms"));
    }

    @AfterAll
    static void slut() {
        gateway.close();
        led.close();
        bagsystemer.close();
    }

    static Stream<Arguments> uheld() {
        return Arrays.stream(Uheld.values())
                .flatMap(art -> Arrays.stream(Bagsystem.values())
                        // 600 is PSRM's word.
                        .filter(hvor -> art != Uheld.FINDES_ALLEREDE || hvor == Bagsystem.PSRM)
                        .map(hvor -> Arguments.of(art, hvor)));
    }

    @ParameterizedTest(name = "{0} hos {1}")
    @MethodSource("uheld")
    void alt_naar_frem_netop_en_gang(Uheld art, Bagsystem hvor) {
        led.bestil(art, UHELD);
        List<Besked> leverancer = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Besked besked = Besked.frisk(hvor == Bagsystem.PSRM ? Eksempel.P_AFGIFTER : Eksempel.TRE_OEVRIGE);
            assertThat(gateway.soap().send(besked).status()).isEqualTo(200);
            leverancer.add(besked);
        }
        Regnskab.goerOp(gateway.drift(), mocks(), leverancer, "frø " + FROE);
        assertThat(led.skete()).as("accidents that came about, frø %d", FROE).isPositive();
    }

    @Test
    void en_doed_adresse_koster_intet() {
        // Nobody listens: nothing has left, and nothing is unknown.
        try (Gateway uden = Gateway.start("kaos-afvist", ledig())) {
            Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
            assertThat(uden.soap().send(besked).status()).isEqualTo(200);
            assertThat(uden.drift().aktioner(besked.leverance()))
                    .isNotEmpty()
                    .noneMatch(aktion -> "UKENDT".equals(aktion.tilstand()));
        }
    }

    private static int ledig() {
        try (var port = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return port.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Mockstyring mocks() {
        return new Mockstyring(URI.create("http://127.0.0.1:" + bagsystemer.port()));
    }
}
