package dk.snitflade.baenk;

import dk.snitflade.kontrakttest.hus.EfterladtDatabase;
import dk.snitflade.kontrakttest.hus.Javaproces;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The gateway's jar in a JVM of its own, on a data folder of its own. */
final class Maaltgateway implements AutoCloseable {

    /** As the README recommends: memory that is not used goes back (474 MB in rest without, 336 MB with). */
    private static final String ANBEFALET =
            "-Xmx1g -XX:G1PeriodicGCInterval=5000 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30";

    /** The flags of every JVM that is measured; {@code -Dbench.flag} tries others. In a hurry each starts half again as fast. */
    static final List<String> FLAG = List.of(System.getProperty(
                    "bench.flag", Vilkaar.iHast() ? "-Xmx1g -XX:TieredStopAtLevel=1" : ANBEFALET)
            .split(" +"));

    /** For a PSRM that is away at first: it is looked for each second, and what waits goes at full pace once it is there. */
    static final Map<String, String> VENTER_PAA_PSRM = Map.of(
            "snitflade.afsendelse.hoejst", "1s",
            "snitflade.afsendelse.tilstand.afbryder-foerste", "300ms",
            "snitflade.afsendelse.tilstand.afbryder-hoejst", "1s",
            "snitflade.afsendelse.tilstand.draening-start", "4096");

    private static final Duration LAENGSTE_START = Duration.ofMinutes(2);

    private final Path data;
    private final Javaproces proces;
    private final URI soap;

    private Maaltgateway(Path data, Javaproces proces, URI soap) {
        this.data = data;
        this.proces = proces;
        this.soap = soap;
    }

    /**
     * Starts one on empty data.
     *
     * @param navn names its folder
     * @param psrm where PSRM is, or will be
     * @param indstillinger settings beside those every measurement needs
     */
    static Maaltgateway start(Vilkaar vilkaar, String navn, List<String> flag, URI psrm, Map<String, String> indstillinger)
            throws IOException {
        Path mappe = vilkaar.mappe().resolve(navn);
        Path data = mappe.resolve("data");
        slet(data);
        List<String> ord = new ArrayList<>(flag);
        ord.addAll(argumenter(Path.of(System.getProperty("gateway.jar")), data, psrm));
        indstillinger.forEach((noegle, vaerdi) -> ord.add("--" + noegle + "=" + vaerdi));
        Javaproces proces = Javaproces.start(mappe.resolve("gateway.log"), ord);
        try {
            String[] klar = proces.ventPaaLinje("Klar: ", LAENGSTE_START).split(" +");
            return new Maaltgateway(data, proces, URI.create(klar[2]));
        } catch (IllegalStateException e) {
            proces.draeb();
            EfterladtDatabase.stop(data);
            throw e;
        }
    }

    /** What follows the JVM's flags, whatever is measured. */
    static List<String> argumenter(Path jar, Path data, URI psrm) {
        return List.of(
                "-jar",
                jar.toString(),
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--snitflade.drift.port=0",
                "--snitflade.data=" + data,
                "--snitflade.backend.psrm=" + psrm,
                "--snitflade.backend.dmi=http://127.0.0.1:1" + Stier.EXMF_LEVERANCE_MODTAG);
    }

    /** Where deliveries are handed in. */
    URI indberet() {
        return soap.resolve(Stier.FORDRING_INDBERET);
    }

    /** Where another service is. */
    URI sted(String sti) {
        return soap.resolve(sti);
    }

    long pid() {
        return proces.pid();
    }

    String log() {
        return proces.log();
    }

    boolean lever() {
        return !proces.ende().isDone();
    }

    @Override
    public void close() throws IOException {
        proces.draeb();
        EfterladtDatabase.stop(data);
        slet(data);
    }

    /** Removes a folder with everything in it, if it is there. */
    static void slet(Path fra) throws IOException {
        if (Files.exists(fra)) {
            try (Stream<Path> stier = Files.walk(fra)) {
                for (Path sti : stier.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(sti);
                }
            }
        }
    }
}
