package dk.snitflade.gateway.indgang.oeir;

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
final class Doerindstillinger implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ROD = Path.of("target", "oeirdoer");

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
        Map<String, Object> alle =
                Map.of("server.port", "0", "snitflade.drift.port", "0", "snitflade.data", datamappe());
        kontekst.getEnvironment().getPropertySources().addFirst(new MapPropertySource("oeirdoer", alle));
    }

    private static String datamappe() {
        try {
            FileSystemUtils.deleteRecursively(ROD);
            Files.createDirectories(ROD);
            return Proevemappe.ny(Files.createTempDirectory(ROD, "gateway")).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
