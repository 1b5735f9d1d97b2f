package dk.snitflade.gateway.sikkerhed.wss;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.sikkerhed.certifikat.Pasbog;
import dk.snitflade.gateway.sikkerhed.certifikat.SikkerhedOpsaetning;
import dk.snitflade.mocks.certifikat.Identitet;
import dk.snitflade.mocks.certifikat.Proevecertifikater;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.wss4j.common.cache.ReplayCache;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleKey;
import org.springframework.boot.ssl.SslStoreBundle;

/** Any two of the test identities as counterparts, with one memory of what has been seen and one clock. */
final class Sikringsparter {

    private final Path mappe;
    private final Proevecertifikater certifikater;
    private final Proeveur ur = new Proeveur(Instant.now().truncatedTo(ChronoUnit.MILLIS));
    private final ReplayCache gentagelser = new Hukommelse();

    Sikringsparter(Path mappe) {
        this.mappe = mappe;
        this.certifikater = Proevecertifikater.lav(ur.instant());
        certifikater.skriv(mappe);
    }

    Proeveur ur() {
        return ur;
    }

    /** One who holds the first identity's key and speaks with the second. */
    Kuvertsikring sikring(Wssprofil profil, String egen, String modpart) {
        DefaultSslBundleRegistry bundter = new DefaultSslBundleRegistry(
                "eget",
                SslBundle.of(
                        SslStoreBundle.of(
                                certifikater.af(egen).noeglelager(), Identitet.ADGANGSKODE, certifikater.tillid()),
                        SslBundleKey.of(Identitet.ADGANGSKODE)));
        Pasbog pas =
                new Pasbog(new SikkerhedOpsaetning("", "", "eget", "", "", "", null, List.of(), Map.of(), 30), bundter);
        Modpartscertifikater certifikat = new Modpartscertifikater(mappe.resolve(modpart + ".pem"));
        Krypto krypto = new Modpartskrypto(pas.til(Pasbog.PSRM).orElseThrow(), certifikat);
        Wssopsaetning opsaetning = new Wssopsaetning(null, Map.of(), Duration.ofSeconds(300), Duration.ofSeconds(60));
        return new Kuvertsikring(
                profil.suite(),
                krypto,
                certifikat,
                opsaetning,
                new Kuvertkontrol(profil.suite(), krypto, opsaetning, gentagelser, ur),
                ur);
    }

    private static final class Hukommelse implements ReplayCache {

        private final Set<String> sete = ConcurrentHashMap.newKeySet();

        @Override
        public void add(String id) {
            sete.add(id);
        }

        @Override
        public void add(String id, Instant udloeber) {
            sete.add(id);
        }

        @Override
        public boolean contains(String id) {
            return sete.contains(id);
        }

        @Override
        public void close() {
            sete.clear();
        }
    }
}
