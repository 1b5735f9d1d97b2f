package dk.snitflade.kontrakttest.hus;

import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The gateway as an operator runs it: its jar, a data folder, free ports. It can be killed and started again. */
public final class Gateway implements AutoCloseable {

    private static final Duration LAENGSTE_START = Duration.ofSeconds(150);

    /** Free ports, and all waits short. */
    private static final Map<String, String> KVIK = Map.ofEntries(
            Map.entry("spring.profiles.active", "demo"),
            Map.entry("server.port", "0"),
            Map.entry("snitflade.drift.port", "0"),
            Map.entry("snitflade.indgang.hoejst", "1MB"),
            Map.entry("snitflade.afsendelse.pause", "200ms"),
            Map.entry("snitflade.afsendelse.synlighed", "500ms"),
            Map.entry("snitflade.afsendelse.foerste", "200ms"),
            Map.entry("snitflade.afsendelse.hoejst", "1s"),
            // Cut off as in life, but tried again at once, and drained at full speed.
            Map.entry("snitflade.afsendelse.tilstand.afbryder-foerste", "300ms"),
            Map.entry("snitflade.afsendelse.tilstand.afbryder-hoejst", "600ms"),
            Map.entry("snitflade.afsendelse.tilstand.draening-start", "512"),
            Map.entry("snitflade.kvittering.tick", "300ms"),
            Map.entry("snitflade.kvittering.hvert-millisekund", "200"),
            Map.entry("snitflade.underretning.hver", "1s"),
            // A node that a test kills in the middle of a fetch must not keep the others from it for minutes.
            Map.entry("snitflade.underretning.laas", "5s"),
            Map.entry("snitflade.underretning.efter-fejl", "500ms"),
            Map.entry("snitflade.underretning.hvert-millisekund", "300"),
            Map.entry("snitflade.tilbagemelding.foerste", "200ms"),
            Map.entry("snitflade.tilbagemelding.hoejst", "1s"),
            Map.entry("snitflade.tilbagemelding.laas", "5s"),
            Map.entry("snitflade.tilbagemelding.hvert-millisekund", "300"));

    /** Quick to start, at the cost of speed later. */
    private static final String KVIK_JVM = "-Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Path mappe;
    private final Map<String, String> indstillinger;
    private int livNummer;
    private Javaproces liv;
    private URI soap;
    private URI drift;

    private Gateway(Path mappe, Map<String, String> indstillinger) {
        this.mappe = mappe;
        this.indstillinger = indstillinger;
    }

    /**
     * Starts a gateway on a data folder of its own and returns when it is ready.
     *
     * @param navn names its folder among the test results
     * @param mocksport where the back ends are
     */
    public static Gateway start(String navn, int mocksport) {
        return start(navn, mocksport, Map.of());
    }

    /**
     * As {@link #start(String, int)}, with settings of its own.
     *
     * @param egne go before all others
     */
    public static Gateway start(String navn, int mocksport, Map<String, String> egne) {
        Path mappe = resultater().resolve(navn);
        Map<String, String> indstillinger = new TreeMap<>(KVIK);
        indstillinger.put("snitflade.backend.psrm", bagsystem(mocksport, Stier.PSRM_FORDRING_MODTAG));
        indstillinger.put("snitflade.backend.dmi", bagsystem(mocksport, Stier.EXMF_LEVERANCE_MODTAG));
        indstillinger.put("fagsystemer.vaert", bagsystem(mocksport, ""));
        indstillinger.put("snitflade.data", mappe.resolve("data").toString());
        indstillinger.putAll(egne);
        var gateway = new Gateway(mappe, indstillinger);
        slet(gateway.data());
        gateway.start();
        return gateway;
    }

    private static String bagsystem(int port, String sti) {
        return "http://127.0.0.1:" + port + sti;
    }

    /** Where tests leave what they make. */
    public static Path resultater() {
        return Path.of(System.getProperty("kontrakttest.mappe", "target/kontrakttest"))
                .toAbsolutePath()
                .normalize();
    }

    /** Starts it again on the same data, on other ports. */
    public void start() {
        liv = proces(Map.of());
        try {
            String[] ord = liv.ventPaaLinje("Klar: ", LAENGSTE_START).split(" +");
            soap = URI.create(ord[2]);
            drift = URI.create(ord[4]);
        } catch (IllegalStateException e) {
            liv.draeb();
            EfterladtDatabase.stop(data());
            throw e;
        }
    }

    /** A gateway beside this one, with the same settings but for the given ones; for the caller to wait for. */
    public Javaproces proces(Map<String, String> andre) {
        livNummer++;
        List<String> ord = new ArrayList<>(
                List.of(System.getProperty("gateway.jvm", KVIK_JVM).split(" ")));
        ord.addAll(List.of("-jar", System.getProperty("gateway.jar")));
        Map<String, String> alle = new TreeMap<>(indstillinger);
        alle.putAll(andre);
        alle.forEach((navn, vaerdi) -> ord.add("--" + navn + "=" + vaerdi));
        return Javaproces.start(mappe.resolve("gateway-" + livNummer + ".log"), ord);
    }

    public Path data() {
        return mappe.resolve("data");
    }

    public Soap soap() {
        return new Soap(soap);
    }

    public Drift drift() {
        return new Drift(drift);
    }

    /** SIGTERM, and its exit code. */
    public int stop(Duration laengst) {
        liv.bedOmStop();
        return liv.slut(laengst);
    }

    /** As {@code kill -9}; the database is left running, as it is in life. */
    public void draeb() {
        liv.draeb();
    }

    /** Ends everything and removes the data; the logs stay, and what it showed of itself. */
    @Override
    public void close() {
        if (liv.lever()) {
            Aftryk.tag(mappe, drift(), data());
        }
        liv.draeb();
        EfterladtDatabase.stop(data());
        slet(data());
    }

    private static void slet(Path fra) {
        if (!Files.exists(fra)) {
            return;
        }
        try (Stream<Path> stier = Files.walk(fra)) {
            for (Path sti : stier.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(sti);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
