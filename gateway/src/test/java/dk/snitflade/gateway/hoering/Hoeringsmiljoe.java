package dk.snitflade.gateway.hoering;

import dk.snitflade.gateway.journal.database.Proevemappe;
import dk.snitflade.mocks.Mocks;
import dk.snitflade.mocks.MocksOpsaetning;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** The mocks on a free port, a database of its own, and a gateway that does not wait long before it asks or tries again. */
final class Hoeringsmiljoe implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ROD = Path.of("target", "hoering");

    static final Mocks MOCKS =
            Mocks.start(MocksOpsaetning.standard(Clock.systemUTC()).medPort(0).medGateway(null));

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
        kontekst.getEnvironment().getPropertySources().addFirst(new MapPropertySource("hoering", indstillinger()));
    }

    private static Map<String, Object> indstillinger() {
        String mocks = "http://127.0.0.1:" + MOCKS.port();
        return Map.of(
                "server.port", "0",
                "snitflade.drift.port", "0",
                "snitflade.data", datamappe(),
                "snitflade.backend.psrm", mocks + Stier.PSRM_FORDRING_MODTAG,
                "snitflade.backend.dmi", mocks + Stier.EXMF_LEVERANCE_MODTAG,
                "snitflade.afsendelse.synlighed", "200ms",
                "snitflade.afsendelse.foerste", "100ms",
                "snitflade.afsendelse.pause", "100ms",
                "snitflade.kvittering.tick", "500ms");
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
