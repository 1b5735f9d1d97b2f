package dk.snitflade.baenk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs of this machine. */
final class Jdk {

    private Jdk() {}

    /** Home of one of the version: what {@code -Dbench.jdk25=…} says, else the one we run on, else one installed beside it. */
    static Optional<Path> af(int version) throws IOException {
        String givet = System.getProperty("bench.jdk" + version, "");
        if (!givet.isBlank()) {
            return Optional.of(Path.of(givet));
        }
        Path vores = Path.of(System.getProperty("java.home")).toRealPath();
        if (Runtime.version().feature() == version) {
            return Optional.of(vores);
        }
        try (Stream<Path> naboer = Files.list(vores.getParent())) {
            return naboer.filter(nabo -> er(nabo, version)).sorted().findFirst();
        }
    }

    private static boolean er(Path hjem, int version) {
        Path udgivelse = hjem.resolve("release");
        if (!Files.isExecutable(hjem.resolve("bin").resolve("java")) || !Files.isReadable(udgivelse)) {
            return false;
        }
        try (Stream<String> linjer = Files.lines(udgivelse)) {
            return linjer.anyMatch(linje -> linje.matches("JAVA_VERSION=\"" + version + "(\\D.*)?\""));
        } catch (IOException e) {
            return false;
        }
    }
}
