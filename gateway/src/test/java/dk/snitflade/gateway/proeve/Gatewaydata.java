package dk.snitflade.gateway.proeve;

import dk.snitflade.gateway.journal.database.Proevemappe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Free ports, a data folder of its own, and a small register. */
public final class Gatewaydata implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int HAVERE = 90;
    private static final long FOERSTE_HAVER = 3000;
    private static final AtomicInteger NAESTE_HAVER = new AtomicInteger();

    /** Reporting system of all agreements. */
    public static final String INDBERETTER = "99000017";

    /** A second one, of every fordringshaver {@link #nyHaver} gives. */
    public static final String ANDEN_INDBERETTER = "99000025";

    /** A fordringshaver whose agreement is not open for system to system. */
    public static final long UDEN_SYSTEM = 2998;

    /** One whose agreement has run out. */
    public static final long UDLOEBET = 2999;

    /** One that {@link #INDBERETTER} may not act for. */
    public static final long ANDRES = 2997;

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

    /** A fordringshaver no other test uses, whose agreement has every switch on. */
    public static long nyHaver() {
        int nr = NAESTE_HAVER.getAndIncrement();
        if (nr >= HAVERE) {
            throw new IllegalStateException("Flere prøver end fordringshavere: sæt HAVERE op");
        }
        return FOERSTE_HAVER + nr;
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
        // Nobody waits long for what a test holds.
        indstillinger.put("snitflade.indgang.vent", "200ms");
        // There is no back end: what a test wants fetched it fetches itself.
        indstillinger.put("snitflade.underretning.hent", "false");
        for (int nr = 0; nr < HAVERE; nr++) {
            aftale(indstillinger, nr, FOERSTE_HAVER + nr, INDBERETTER + "," + ANDEN_INDBERETTER);
        }
        aftale(indstillinger, HAVERE, UDEN_SYSTEM, INDBERETTER);
        indstillinger.put("snitflade.register.aftaler[" + HAVERE + "].rettigheder", "INDR,NEDSKRIV");
        aftale(indstillinger, HAVERE + 1, UDLOEBET, INDBERETTER);
        indstillinger.put("snitflade.register.aftaler[" + (HAVERE + 1) + "].gyldig-til", "2020-12-31");
        aftale(indstillinger, HAVERE + 2, ANDRES, ANDEN_INDBERETTER);
        return indstillinger;
    }

    private static void aftale(Map<String, Object> indstillinger, int nr, long fordringshaver, String indberettere) {
        String aftale = "snitflade.register.aftaler[" + nr + "].";
        indstillinger.put(aftale + "fordringshaver", fordringshaver);
        indstillinger.put(aftale + "navn", "Prøveby Kommune");
        indstillinger.put(aftale + "gyldig-fra", "2020-01-01");
        indstillinger.put(aftale + "indberettere", indberettere);
        indstillinger.put(aftale + "typer", "KTTIBAK,KTCIVIL,KFOPREN,REOPKOM");
    }

    private static String datamappe() {
        try {
            return Proevemappe.ny(Files.createTempDirectory(ROD, "gateway")).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
