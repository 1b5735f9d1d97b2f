package dk.snitflade.gateway.sikkerhed.certifikat;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every {@link Pas} the settings name, each exchanged by itself when its files change. */
@Component
public class Pasbog {

    /** Uses of a key. */
    public static final String SOAP = "soap";

    public static final String DRIFT = "drift";
    public static final String PSRM = "psrm";
    public static final String DMI = "dmi";
    public static final String NYMF = "nymf";
    public static final String FAGSYSTEM = "fagsystem";

    private final Map<String, Pas> alle = new LinkedHashMap<>();

    /** @throws Startfejl when a bundle that is named cannot be used */
    public Pasbog(SikkerhedOpsaetning opsaetning, SslBundles bundter) {
        tag(SOAP, opsaetning.soap(), opsaetning.spaerreliste(), bundter);
        tag(DRIFT, opsaetning.drift(), null, bundter);
        tag(PSRM, opsaetning.psrm(), null, bundter);
        tag(DMI, opsaetning.dmi(), null, bundter);
        tag(NYMF, opsaetning.nymf(), null, bundter);
        tag(FAGSYSTEM, opsaetning.fagsystem(), null, bundter);
    }

    private void tag(String brug, String bundt, Path spaerreliste, SslBundles bundter) {
        if (bundt.isBlank()) {
            return;
        }
        try {
            Pas pas = new Pas(brug, bundter.getBundle(bundt), spaerreliste);
            bundter.addBundleUpdateHandler(bundt, pas::skift);
            alle.put(brug, pas);
        } catch (NoSuchSslBundleException e) {
            throw new Startfejl(
                    "snitflade.sikkerhed." + brug + " nævner bundtet \"" + bundt + "\", som ikke findes. Sæt"
                            + " spring.ssl.bundle.jks." + bundt + ".keystore.location (PKCS#12) eller"
                            + " spring.ssl.bundle.pem." + bundt + ".keystore.certificate.",
                    e);
        } catch (IllegalStateException e) {
            throw new Startfejl(
                    "Filerne i bundtet \"" + bundt + "\" (snitflade.sikkerhed." + brug + ") kan ikke læses: "
                            + inderst(e),
                    e);
        }
    }

    private static String inderst(Throwable fejl) {
        return fejl.getCause() == null ? fejl.getMessage() : inderst(fejl.getCause());
    }

    /** Empty when the use has no key of ours. */
    public Optional<Pas> til(String brug) {
        return Optional.ofNullable(alle.get(brug));
    }

    Collection<Pas> alle() {
        return alle.values();
    }

    /** Revocation lists are exchanged by others, often daily. */
    @Scheduled(fixedDelayString = "${snitflade.sikkerhed.spaerreliste-hvert:PT5M}")
    void opfriskSpaerrelister() {
        alle.values().forEach(Pas::opfrisk);
    }
}
