package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.journal.database.Proevemappe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Free ports and a data folder of its own. */
final class Proevemiljoe implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ROD = Path.of("target", "proeveregister");

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
        kontekst.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "proeveregister",
                        Map.of("server.port", "0", "snitflade.drift.port", "0", "snitflade.data", datamappe())));
    }

    private static String datamappe() {
        try {
            // What an earlier run left; a data folder is 40 MB.
            FileSystemUtils.deleteRecursively(ROD);
            Files.createDirectories(ROD);
            return Proevemappe.ny(Files.createTempDirectory(ROD, "gateway")).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
