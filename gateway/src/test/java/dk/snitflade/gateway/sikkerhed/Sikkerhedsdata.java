package dk.snitflade.gateway.sikkerhed;

import dk.snitflade.gateway.journal.database.Proevemappe;
import dk.snitflade.mocks.certifikat.Identitet;
import dk.snitflade.mocks.certifikat.Proevecertifikater;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Free ports, a data folder, and the test certificates as an operator would set them up. */
final class Sikkerhedsdata implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Path ROD = Path.of("target", "sikkergateway").toAbsolutePath();

    /** Made once for all tests; the keys take seconds. */
    static final Proevecertifikater CERTIFIKATER =
            Proevecertifikater.lav(Clock.systemUTC().instant());

    static final String ADGANGSKODE = "en lang adgangskode";

    /** {@link #ADGANGSKODE} as the settings hold it. */
    private static final String KODET = "{bcrypt}$2a$10$1ILEAQMlhUoe/BcGVmWHuO7K4oSaxUCvnadfiBTDLwHHejkjDe19O";

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
        kontekst.getEnvironment().getPropertySources().addFirst(new MapPropertySource("sikkerhed", indstillinger()));
    }

    private static Map<String, Object> indstillinger() {
        Map<String, Object> alle = new HashMap<>();
        alle.put("server.port", "0");
        alle.put("snitflade.drift.port", "0");
        alle.put("snitflade.data", datamappe());
        bundt(alle, "gateway");
        alle.put("spring.ssl.bundle.watch.file.quiet-period", "100ms");
        alle.put("snitflade.sikkerhed.soap", "gateway");
        alle.put("snitflade.sikkerhed.drift", "gateway");
        alle.put("snitflade.sikkerhed.spaerreliste", ROD.resolve("spaerreliste.pem"));
        alle.put("snitflade.sikkerhed.psrm-cvr", Proevecertifikater.PSRM);
        alle.put("snitflade.sikkerhed.fuldmagt.29999982", "29999983");
        // One service of each profile, and one that TLS alone protects.
        alle.put("snitflade.sikkerhed.wss.profiler.MFFordringIndberetService", "nymf-b2b-modern");
        alle.put("snitflade.sikkerhed.wss.profiler.MFUnderretSamlingHentService", "nymf-b2b-legacy");
        alle.put("snitflade.sikkerhed.wss.profiler.MFKvitteringHentService", "ingen");
        // Towards itself, as two counterparts that want a profile each.
        bundt(alle, "debitorsystem");
        alle.put("snitflade.sikkerhed.nymf", "debitorsystem");
        alle.put("snitflade.sikkerhed.psrm", "debitorsystem");
        alle.put("snitflade.sikkerhed.wss.ud.nymf.profil", "nymf-b2b-modern");
        alle.put("snitflade.sikkerhed.wss.ud.nymf.certifikat", ROD.resolve("gateway.pem"));
        alle.put("snitflade.sikkerhed.wss.ud.psrm.profil", "nymf-b2b-legacy");
        alle.put("snitflade.sikkerhed.wss.ud.psrm.certifikat", ROD.resolve("gateway.pem"));
        alle.put("snitflade.drift.login", "paakraevet");
        bruger(alle, 0, "lasse", "LAESER");
        bruger(alle, 1, "olga", "OPERATOER");
        bruger(alle, 2, "gerda", "GODKENDER");
        return alle;
    }

    private static void bundt(Map<String, Object> alle, String navn) {
        String bundt = "spring.ssl.bundle.jks." + navn + ".";
        alle.put(bundt + "reload-on-update", "true");
        alle.put(bundt + "keystore.location", "file:" + ROD.resolve(navn + ".p12"));
        alle.put(bundt + "keystore.password", Identitet.ADGANGSKODE);
        alle.put(bundt + "keystore.type", "PKCS12");
        alle.put(bundt + "truststore.location", "file:" + ROD.resolve("tillid.p12"));
        alle.put(bundt + "truststore.password", Identitet.ADGANGSKODE);
        alle.put(bundt + "truststore.type", "PKCS12");
    }

    private static void bruger(Map<String, Object> alle, int nr, String navn, String rolle) {
        String bruger = "snitflade.drift.brugere[" + nr + "].";
        alle.put(bruger + "navn", navn);
        alle.put(bruger + "adgangskode", KODET);
        alle.put(bruger + "rolle", rolle);
    }

    private static String datamappe() {
        try {
            FileSystemUtils.deleteRecursively(ROD);
            Files.createDirectories(ROD);
            CERTIFIKATER.skriv(ROD);
            return Proevemappe.ny(Files.createTempDirectory(ROD, "gateway")).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
