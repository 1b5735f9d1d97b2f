package dk.snitflade.gateway.journal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data folders for tests. They share one unpacked server: unpacking it costs more than all the rest of a start. */
public final class Proevemappe {

    private static final Path PGBIN = Path.of("target", "proeve-pgbin").toAbsolutePath();

    private Proevemappe() {}

    /**
     * @param temp an empty folder of the test's own
     * @return a data folder as new, except that the server is unpacked
     */
    public static Path ny(Path temp) {
        try {
            Path datamappe = temp.toRealPath().resolve("data");
            Files.createDirectories(PGBIN);
            Files.createDirectories(datamappe);
            Files.createSymbolicLink(datamappe.resolve("pgbin"), PGBIN);
            return datamappe;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the link to the shared server, which JUnit would warn about. */
    static void slip(Path datamappe) {
        try {
            Files.deleteIfExists(datamappe.resolve("pgbin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
