package dk.snitflade.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.journal.database.Barnproces;
import dk.snitflade.gateway.journal.database.DatamappeLaas;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole gateway as a process of its own, refused before Spring starts ({@code stack.md 6} rule 4). */
class StartafvisningTest {

    @TempDir
    private Path temp;

    @Test
    void enOptagetSoapportAfvisesMedEenSaetning() throws IOException, InterruptedException {
        try (ServerSocket optaget = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            afvises(
                    "Port " + optaget.getLocalPort() + " er optaget af et andet program. Stop det, eller vælg en anden"
                            + " port med --server.port=…",
                    "--server.port=" + optaget.getLocalPort(),
                    "--snitflade.drift.port=0");
        }
    }

    @Test
    void enDatamappeIBrugAfvisesMedEenSaetning() throws InterruptedException {
        try (DatamappeLaas laas = DatamappeLaas.tag(temp.resolve("data"))) {
            afvises(
                    "En anden gateway (proces " + ProcessHandle.current().pid() + ") bruger allerede datamappen "
                            + laas.mappe() + ". Stop den, eller vælg en anden med --snitflade.data=…",
                    "--server.port=0",
                    "--snitflade.drift.port=0");
        }
    }

    @Test
    void etStyretUrAfvisesUdenForDemo() throws InterruptedException {
        afvises(
                "Uret kan kun styres (snitflade.ur.styret=true) sammen med --spring.profiles.active=demo. Fjern"
                        + " indstillingen: en gateway i drift går efter det rigtige ur.",
                "--server.port=0",
                "--snitflade.drift.port=0",
                "--snitflade.ur.styret=true");
    }

    private void afvises(String saetning, String... indstillinger) throws InterruptedException {
        String[] alle = Arrays.copyOf(indstillinger, indstillinger.length + 1);
        alle[indstillinger.length] = "--snitflade.data=" + temp.resolve("data");
        try (Barnproces gateway = Barnproces.start(temp, Gateway.class, alle)) {
            assertThat(gateway.slut()).isEqualTo(1);
            assertThat(gateway.fejl()).isEqualTo(saetning + "\n");
            assertThat(gateway.ud()).startsWith("Snitflade ").hasLineCount(1);
        }
    }
}
