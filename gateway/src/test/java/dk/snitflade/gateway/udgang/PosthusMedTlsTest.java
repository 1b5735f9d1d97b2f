package dk.snitflade.gateway.udgang;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.sikkerhed.certifikat.Pasbog;
import dk.snitflade.gateway.sikkerhed.certifikat.SikkerhedOpsaetning;
import dk.snitflade.mocks.Mocks;
import dk.snitflade.mocks.MocksOpsaetning;
import dk.snitflade.mocks.Tls;
import dk.snitflade.mocks.certifikat.Identitet;
import dk.snitflade.mocks.certifikat.Proevecertifikater;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleKey;
import org.springframework.boot.ssl.SslStoreBundle;

/** Calls over TLS to a back end that asks for our certificate, and to one that is not who it should be. */
class PosthusMedTlsTest {

    @TempDir
    private static Path mappe;

    private static Proevecertifikater certifikater;

    @BeforeAll
    static void lavCertifikater() {
        certifikater = Proevecertifikater.lav(Clock.systemUTC().instant());
        certifikater.skriv(mappe);
    }

    private static Mocks bagsystem(String identitet) {
        return Mocks.start(MocksOpsaetning.standard(Clock.systemUTC())
                .medPort(0)
                .medTls(new Tls(
                        0, mappe.resolve(identitet + ".p12"), mappe.resolve("tillid.p12"), Identitet.ADGANGSKODE)));
    }

    private static Postsvar send(Mocks bagsystem, String identitet, KeyStore tillid) {
        DefaultSslBundleRegistry bundter = new DefaultSslBundleRegistry(
                "vores",
                SslBundle.of(
                        SslStoreBundle.of(certifikater.af(identitet).noeglelager(), Identitet.ADGANGSKODE, tillid),
                        SslBundleKey.of(Identitet.ADGANGSKODE)));
        SikkerhedOpsaetning sikkerhed =
                new SikkerhedOpsaetning("", "", "vores", "", "", "", null, List.of(), Map.of(), 30);
        URI adresse = URI.create("https://localhost:" + bagsystem.tlsport() + "/psrm/FordringModtagService");
        BackendOpsaetning opsaetning = new BackendOpsaetning(
                adresse,
                null,
                null,
                null,
                URI.create("http://localhost:1/"),
                Duration.ofSeconds(5),
                Duration.ofSeconds(20));
        return new Posthus(opsaetning, new Pasbog(sikkerhed, bundter)::til, brug -> Optional.empty())
                .send(Modpart.PSRM, adresse, "<ikke-soap/>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void denRigtigeServerFaarBeskedenAfEnDenKender() {
        try (Mocks psrm = bagsystem("psrm")) {
            assertThat(send(psrm, "gateway", certifikater.tillid())).isInstanceOf(Postsvar.Svar.class);
        }
    }

    @Test
    void enServerMedEtAndetNavnFaarIntet() {
        try (Mocks falsk = bagsystem("server-anden-vaert")) {
            assertThat(send(falsk, "gateway", certifikater.tillid())).isInstanceOf(Postsvar.IkkeAfsendt.class);
        }
    }

    @Test
    void enServerFraEnAndenUdstederFaarIntet() {
        try (Mocks falsk = bagsystem("psrm")) {
            KeyStore kunGamle = certifikater.tillid();
            fjern(kunGamle, "oces3");
            assertThat(send(falsk, "gateway", kunGamle)).isInstanceOf(Postsvar.IkkeAfsendt.class);
        }
    }

    @Test
    void naarBagsystemetIkkeKenderOsErIntetSendt() {
        try (Mocks psrm = bagsystem("psrm")) {
            assertThat(send(psrm, "udloebet", certifikater.tillid())).isInstanceOf(Postsvar.IkkeAfsendt.class);
        }
    }

    private static void fjern(KeyStore lager, String alias) {
        try {
            lager.deleteEntry(alias);
        } catch (java.security.KeyStoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
