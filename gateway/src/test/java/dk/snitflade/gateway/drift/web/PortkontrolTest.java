package dk.snitflade.gateway.drift.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class PortkontrolTest {

    private final MockEnvironment miljoe =
            new MockEnvironment().withProperty("server.port", "0").withProperty("snitflade.drift.port", "0");

    @Test
    void portNulErAltidLedig() {
        assertThatCode(this::kontroller).doesNotThrowAnyException();
    }

    @Test
    void enOptagetDriftsportNaevnerSinIndstilling() throws IOException {
        try (ServerSocket optaget = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            miljoe.setProperty("snitflade.drift.port", String.valueOf(optaget.getLocalPort()));
            assertThatThrownBy(this::kontroller)
                    .isInstanceOf(Startfejl.class)
                    .hasMessageStartingWith("Port " + optaget.getLocalPort() + " er optaget")
                    .hasMessageEndingWith("--snitflade.drift.port=…");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            server.port       | abc     | Porten "abc" (server.port) skal være et tal fra 0 til 65535.
            server.port       | 65536   | Porten "65536" (server.port) skal være et tal fra 0 til 65535.
            snitflade.adresse | x.invalid | Adressen x.invalid (snitflade.adresse) findes ikke.
            """)
    void enMeningsloesIndstillingForklares(String navn, String vaerdi, String saetning) {
        miljoe.setProperty(navn, vaerdi);
        assertThatThrownBy(this::kontroller).isInstanceOf(Startfejl.class).hasMessage(saetning);
    }

    @Test
    void toFladerKanIkkeDeleEnPort() {
        miljoe.setProperty("server.port", "9000");
        miljoe.setProperty("snitflade.drift.port", "9000");
        assertThatThrownBy(this::kontroller).hasMessageContaining("begge 9000");
    }

    @Test
    void enFremmedAdresseForklares() {
        // TEST-NET-1 (RFC 5737) belongs to no machine.
        miljoe.setProperty("snitflade.adresse", "192.0.2.1");
        miljoe.setProperty("server.port", "9000");
        assertThatThrownBy(this::kontroller).hasMessageContaining("Adressen 192.0.2.1 hører ikke til denne maskine");
    }

    private void kontroller() {
        Portkontrol.kraevLedige(WebOpsaetning.af(miljoe));
    }
}
