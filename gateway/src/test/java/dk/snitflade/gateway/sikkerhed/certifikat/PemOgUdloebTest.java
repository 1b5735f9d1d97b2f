package dk.snitflade.gateway.sikkerhed.certifikat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.mocks.certifikat.Proevecertifikater;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Keys in PEM files work as those in PKCS#12 do, are exchanged in use, and are watched until they expire. */
@ExtendWith(OutputCaptureExtension.class)
class PemOgUdloebTest {

    @TempDir
    private static Path mappe;

    private static Proevecertifikater certifikater;

    private final DefaultSslBundleRegistry bundter = new DefaultSslBundleRegistry();
    private final SimpleMeterRegistry maalinger = new SimpleMeterRegistry();
    private final Proeveur ur = new Proeveur(Instant.now());

    @BeforeAll
    static void lavCertifikater() {
        certifikater = Proevecertifikater.lav(Instant.now());
        certifikater.skriv(mappe);
    }

    private static SslBundle pem(String identitet) {
        return SslBundle.of(new PemSslStoreBundle(
                PemSslStoreDetails.forCertificate(fil(identitet + ".pem"))
                        .withPrivateKey(fil(identitet + ".noegle.pem")),
                PemSslStoreDetails.forCertificate(fil("tillid.pem"))));
    }

    private static String fil(String navn) {
        return mappe.resolve(navn).toUri().toString();
    }

    private Pasbog pasbog() {
        bundter.registerBundle("vores", pem("gateway"));
        return new Pasbog(opsaetning(), bundter);
    }

    private static SikkerhedOpsaetning opsaetning() {
        return new SikkerhedOpsaetning("vores", "", "", "", "", "", null, List.of(), Map.of(), 30);
    }

    @Test
    void enNoegleIPemVirkerOgSkiftesIBrug() {
        Pas pas = pasbog().til(Pasbog.SOAP).orElseThrow();
        assertThat(pas.kaede()[0]).isEqualTo(certifikater.af("gateway").certifikat());
        bundter.updateBundle("vores", pem("gateway-fornyet"));
        assertThat(pas.kaede()[0]).isEqualTo(certifikater.af("gateway-fornyet").certifikat());
        assertThat(pas.privatNoegle())
                .isEqualTo(certifikater.af("gateway-fornyet").noegle());
    }

    @Test
    void derAdvaresFraTredivteDagOgMaalesTilEfterUdloebet(CapturedOutput log) {
        Udloebsvagt vagt = new Udloebsvagt(pasbog(), opsaetning(), ur, maalinger);
        vagt.se();
        assertThat(mindst()).isEqualTo(364);
        assertThat(log.getOut()).doesNotContain("udløber om");
        ur.gaa(Duration.ofDays(336));
        vagt.se();
        assertThat(mindst()).isEqualTo(28);
        assertThat(log.getOut()).contains("til soap udløber om 28 dage").contains("CN=Snitflade");
        ur.gaa(Duration.ofDays(30));
        vagt.se();
        assertThat(mindst()).isEqualTo(-1);
    }

    /** Of our key and the CAs, the first to expire. */
    private double mindst() {
        return maalinger.find(Udloebsvagt.MAALING).gauges().stream()
                .mapToDouble(maaler -> maaler.value())
                .min()
                .orElseThrow();
    }
}
