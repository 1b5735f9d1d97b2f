package dk.snitflade.kontrakttest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.EfterladtDatabase;
import dk.snitflade.kontrakttest.hus.Http;
import dk.snitflade.kontrakttest.hus.Javaproces;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The demo as a newcomer meets it, but on free ports and a folder of its own. */
@Execution(ExecutionMode.CONCURRENT)
class DemoIT {

    private static final Duration LAENGST = Duration.ofSeconds(180);

    @TempDir
    private Path mappe;

    @Test
    void viser_tabellen_bliver_oppe_afviser_en_anden_og_stopper_paa_ctrl_c() throws IOException {
        Map<String, String> opsaetning = frie();
        try (Javaproces demo = demo("demo.log", opsaetning)) {
            demo.ventPaaLinje("Alt kører.", LAENGST);
            assertThat(demo.log())
                    .contains("19 krav: 10 i PSRM og 9 i DMI. Hvert er optaget én gang hos modtageren.")
                    .contains("FBS får det at vide: dækning 252.50 kr., restance 72.50 kr.")
                    .contains("LKPAFGI", "de officielle er ikke offentlige");
            assertThat(demo.log().lines().filter(linje -> linje.contains("UDFOERT")))
                    .hasSize(19);
            oversigtenSvarer(opsaetning);

            paaSammePorte(opsaetning);
            paaSammeMappe(opsaetning);

            demo.afbryd();
            demo.slut(LAENGST);
            assertThat(demo.log()).endsWith("Stopper …\nStoppet.\n");
        } finally {
            EfterladtDatabase.stop(mappe.resolve("data").resolve(Opstilling.DATABASE));
        }
        assertThat(ProcessHandle.allProcesses()
                        .filter(proces -> proces.info().commandLine().orElse("").contains(mappe.toString())))
                .as("efterladte processer")
                .isEmpty();
    }

    private static void oversigtenSvarer(Map<String, String> opsaetning) {
        URI side = URI.create("http://127.0.0.1:" + opsaetning.get("demo.driftsport") + "/");
        assertThat(Http.hent(side).statusCode()).isEqualTo(200);
    }

    private void paaSammePorte(Map<String, String> opsaetning) {
        Map<String, String> anden = new TreeMap<>(opsaetning);
        anden.put("demo.data", mappe.resolve("anden").toString());
        afvises(anden, "Port " + opsaetning.get("demo.soapport") + " er optaget.");
    }

    private void paaSammeMappe(Map<String, String> opsaetning) throws IOException {
        Map<String, String> anden = frie();
        anden.put("demo.data", opsaetning.get("demo.data"));
        afvises(anden, "er i brug af en demo eller gateway");
    }

    private void afvises(Map<String, String> opsaetning, String besked) {
        try (Javaproces anden = demo("anden.log", opsaetning)) {
            assertThat(anden.slut(LAENGST)).isEqualTo(1);
            assertThat(anden.log().lines()).singleElement().asString().contains(besked);
        }
    }

    private Javaproces demo(String log, Map<String, String> opsaetning) {
        List<String> ord =
                new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        opsaetning.forEach((navn, vaerdi) -> ord.add("-D" + navn + "=" + vaerdi));
        ord.add(Demo.class.getName());
        return Javaproces.start(mappe.resolve(log), ord);
    }

    private Map<String, String> frie() throws IOException {
        Map<String, String> opsaetning = new TreeMap<>();
        try (ServerSocket soap = ledig();
                ServerSocket drift = ledig();
                ServerSocket mocks = ledig()) {
            opsaetning.put("demo.soapport", Integer.toString(soap.getLocalPort()));
            opsaetning.put("demo.driftsport", Integer.toString(drift.getLocalPort()));
            opsaetning.put("demo.mocksport", Integer.toString(mocks.getLocalPort()));
        }
        opsaetning.put("demo.data", mappe.resolve("data").toString());
        opsaetning.put("gateway.jar", System.getProperty("gateway.jar"));
        opsaetning.put("mocks.jar", System.getProperty("mocks.jar"));
        return opsaetning;
    }

    private static ServerSocket ledig() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
