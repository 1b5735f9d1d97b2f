package dk.snitflade.mocks.certifikat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files are what their names say, by Java's own rules. */
class ProevecertifikaterTest {

    @TempDir
    private static Path mappe;

    @BeforeAll
    static void lav() {
        assertThat(Certifikatkommando.koer(List.of(mappe.toString()), Clock.systemUTC()))
                .contains("debitorsystem-oces2", "CVR:99000017-UID", "NTRDK-29999981");
    }

    private static void doem(String navn) throws GeneralSecurityException, IOException {
        CertificateFactory fabrik = CertificateFactory.getInstance("X.509");
        try (InputStream lister = Files.newInputStream(mappe.resolve("spaerreliste.pem"))) {
            PKIXParameters regler = new PKIXParameters(lager("tillid"));
            regler.addCertStore(CertStore.getInstance(
                    "Collection", new CollectionCertStoreParameters(fabrik.generateCRLs(lister))));
            X509Certificate certifikat = (X509Certificate) lager(navn).getCertificate(navn);
            CertPathValidator.getInstance("PKIX").validate(fabrik.generateCertPath(List.of(certifikat)), regler);
        }
    }

    private static KeyStore lager(String navn) throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(mappe.resolve(navn + ".p12").toFile(), Identitet.ADGANGSKODE.toCharArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gateway",
                "gateway-fornyet",
                "psrm",
                "dmi",
                "debitorsystem",
                "debitorsystem-oces2",
                "fremmed-system",
                "havneby",
                "skovby",
                "udloeber-snart",
                "uden-cvr"
            })
    void deHeleKanBruges(String navn) throws GeneralSecurityException, IOException {
        doem(navn);
        assertThat(lager(navn).getKey(navn, Identitet.ADGANGSKODE.toCharArray()))
                .isNotNull();
        assertThat(mappe.resolve(navn + ".pem")).content().contains("BEGIN CERTIFICATE");
        assertThat(mappe.resolve(navn + ".noegle.pem")).content().contains("BEGIN PRIVATE KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"udloebet", "endnu-ikke-gyldigt", "tilbagekaldt", "fremmed-ca"})
    void deBrudteAfvises(String navn) {
        assertThatThrownBy(() -> doem(navn)).isInstanceOf(CertPathValidatorException.class);
    }

    @Test
    void enMappeForMegetErEnFejl() {
        assertThatThrownBy(() -> Certifikatkommando.koer(List.of("a", "b"), Clock.systemUTC()))
                .hasMessage("Brug: certifikater [mappe]");
    }
}
