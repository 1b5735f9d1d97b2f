package dk.snitflade.gateway.indgang.nymf;

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

/** Free ports, a data folder of its own, and back ends nobody answers for. */
final class Gatewaydata implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ROD = Path.of("target", "proevegateway");

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
        kontekst.getEnvironment().getPropertySources().addFirst(new MapPropertySource("gatewaydata", indstillinger()));
    }

    private static Map<String, Object> indstillinger() {
        try {
            FileSystemUtils.deleteRecursively(ROD);
            Files.createDirectories(ROD);
            return Map.of(
                    "server.port", "0",
                    "snitflade.drift.port", "0",
                    "snitflade.data",
                            Proevemappe.ny(Files.createTempDirectory(ROD, "gateway"))
                                    .toString(),
                    "snitflade.backend.psrm", "http://127.0.0.1:1/psrm",
                    "snitflade.backend.dmi", "http://127.0.0.1:1/dmi");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
