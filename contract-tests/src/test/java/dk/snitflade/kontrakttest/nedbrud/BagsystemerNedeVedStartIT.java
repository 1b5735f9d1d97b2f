package dk.snitflade.kontrakttest.nedbrud;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.demo.Morgentrafik;
import dk.snitflade.kontrakttest.demo.Morgentrafik.Post;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Gateway;
import dk.snitflade.kontrakttest.hus.Levering;
import dk.snitflade.kontrakttest.hus.Mockstyring;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.mocks.Mocks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The gateway starts and takes in claims although nobody listens where the back ends should be. */
@Execution(ExecutionMode.CONCURRENT)
class BagsystemerNedeVedStartIT {

    @Test
    void det_der_tages_imod_uden_bagsystemer_leveres_en_gang_naar_de_kommer() throws IOException {
        int port = ledigPort();
        try (Gateway gateway = Gateway.start("nede-ved-start", port)) {
            assertThat(gateway.drift().rask()).isTrue();
            List<Besked> beskeder = Morgentrafik.ny().stream().map(Post::besked).toList();
            assertThat(beskeder)
                    .allSatisfy(besked ->
                            assertThat(gateway.soap().send(besked).status()).isEqualTo(200));
            assertThat(gateway.drift().rask()).isTrue();

            try (Mocks bagsystemer = Scene.bagsystemer(port)) {
                var mocks = new Mockstyring(URI.create("http://127.0.0.1:" + bagsystemer.port()));
                Levering.hverAktionEnGang(gateway.drift(), mocks, beskeder);
            }
        }
    }

    private static int ledigPort() throws IOException {
        try (ServerSocket ledig = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return ledig.getLocalPort();
        }
    }
}
