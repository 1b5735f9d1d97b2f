package dk.snitflade.gateway.drift.web;

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

/** Free ports, a data folder of its own, and a migration of its own. */
final class Proevedata implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ROD = Path.of("target", "proevedata");

    static {
        try {
            // What earlier runs left; a data folder is 40 MB.
            FileSystemUtils.deleteRecursively(ROD);
            Files.createDirectories(ROD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
        kontekst.getEnvironment().getPropertySources().addFirst(new MapPropertySource("proevedata", indstillinger()));
    }

    private static Map<String, Object> indstillinger() {
        try {
            Path temp = Files.createTempDirectory(ROD, "gateway");
            return Map.of(
                    "server.port", "0",
                    "snitflade.drift.port", "0",
                    "snitflade.data", Proevemappe.ny(temp).toString(),
                    "spring.flyway.locations", "classpath:proeve/migration");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
