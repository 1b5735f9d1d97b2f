package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.journal.database.Proevemappe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Free ports, a data folder of its own, one agreement and two fagsystemer. */
final class Proeveindstillinger implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ROD = Path.of("target", "proeveoverblik");
    private static final String AFTALE = "snitflade.register.aftaler[0].";
    private static final String FAGSYSTEM = "snitflade.register.fagsystemer";

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
        kontekst.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("proeveoverblik", indstillinger()));
    }

    private static Map<String, Object> indstillinger() {
        Map<String, Object> alle = new LinkedHashMap<>();
        alle.put("server.port", "0");
        alle.put("snitflade.drift.port", "0");
        alle.put("snitflade.data", datamappe());
        alle.put(AFTALE + "fordringshaver", "1751");
        alle.put(AFTALE + "navn", "Prøvekøbing Kommune");
        alle.put(AFTALE + "gyldig-fra", "2020-01-01");
        alle.put(AFTALE + "indberettere[0]", "30808460");
        alle.put(AFTALE + "typer[0]", "PAFGIFT");
        alle.put(FAGSYSTEM + "[0].instans", "6f9a3c1e-0000-4000-8000-0000000000f1");
        alle.put(FAGSYSTEM + "[0].navn", "FBS");
        alle.put(FAGSYSTEM + "[1].instans", "6f9a3c1e-0000-4000-8000-0000000000f2");
        alle.put(FAGSYSTEM + "[1].navn", "KY");
        return alle;
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
