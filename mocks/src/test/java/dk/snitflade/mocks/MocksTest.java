package dk.snitflade.mocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class MocksTest {

    private static final MocksOpsaetning LEDIG =
            MocksOpsaetning.standard(Clock.systemUTC()).medPort(0);

    @Test
    void port_0_giver_en_ledig_port_hver_gang() {
        try (Mocks en = Mocks.start(LEDIG);
                Mocks to = Mocks.start(LEDIG.medJournal(0))) {
            assertThat(en.port()).isPositive().isNotEqualTo(to.port());
        }
    }

    @Test
    void en_optaget_port_siges_i_en_saetning() throws IOException {
        try (ServerSocket optaget = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            MocksOpsaetning opsaetning = LEDIG.medPort(optaget.getLocalPort());

            assertThatThrownBy(() -> Mocks.start(opsaetning))
                    .isInstanceOf(Startfejl.class)
                    .hasMessageStartingWith("Porten " + optaget.getLocalPort() + " på 127.0.0.1 kan ikke bruges");
        }
    }

    @Test
    void en_adresse_der_ikke_findes_her_siges_i_en_saetning() {
        assertThatThrownBy(() -> Mocks.start(LEDIG.medBind("192.0.2.1"))).isInstanceOf(Startfejl.class);
    }

    @Test
    void efter_stop_er_porten_ledig_igen() {
        Mocks foerst = Mocks.start(LEDIG);
        int port = foerst.port();
        foerst.close();

        try (Mocks igen = Mocks.start(LEDIG.medPort(port))) {
            assertThat(igen.port()).isEqualTo(port);
        }
    }
}
