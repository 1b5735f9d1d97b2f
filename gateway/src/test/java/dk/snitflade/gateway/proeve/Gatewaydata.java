package dk.snitflade.gateway.proeve;

import dk.snitflade.gateway.journal.database.Proevemappe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Free ports, a data folder of its own, and a small register. */
public final class Gatewaydata implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Reporting system of all agreements. */
    public static final String INDBERETTER = "99000017";

    /** A second one, of {@link #HAVER} alone. */
    public static final String ANDEN_INDBERETTER = "99000025";

    /** A fordringshaver whose agreement has every switch on. */
    public static final long HAVER = 2345;

    /** One whose agreement is not open for system to system. */
    public static final long UDEN_SYSTEM = 2346;

    /** One whose agreement has run out. */
    public static final long UDLOEBET = 2347;

    private static final Path ROD = Path.of("target", "helgateway");

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
        kontekst.getEnvironment().getPropertySources().addFirst(new MapPropertySource("proeve", indstillinger()));
    }

    private static Map<String, Object> indstillinger() {
        Map<String, Object> indstillinger = new HashMap<>();
        indstillinger.put("server.port", "0");
        indstillinger.put("snitflade.drift.port", "0");
        indstillinger.put("snitflade.data", datamappe());
        aftale(indstillinger, 0, HAVER, INDBERETTER + "," + ANDEN_INDBERETTER);
        aftale(indstillinger, 1, UDEN_SYSTEM, INDBERETTER);
        indstillinger.put("snitflade.register.aftaler[1].rettigheder", "INDR,NEDSKRIV");
        aftale(indstillinger, 2, UDLOEBET, INDBERETTER);
        indstillinger.put("snitflade.register.aftaler[2].gyldig-til", "2020-12-31");
        return indstillinger;
    }

    private static void aftale(Map<String, Object> indstillinger, int nr, long fordringshaver, String indberettere) {
        String aftale = "snitflade.register.aftaler[" + nr + "].";
        indstillinger.put(aftale + "fordringshaver", fordringshaver);
        indstillinger.put(aftale + "navn", "Prøveby Kommune");
        indstillinger.put(aftale + "gyldig-fra", "2020-01-01");
        indstillinger.put(aftale + "indberettere", indberettere);
        indstillinger.put(aftale + "typer", "KTTIBAK");
    }

    private static String datamappe() {
        try {
            return Proevemappe.ny(Files.createTempDirectory(ROD, "gateway")).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
