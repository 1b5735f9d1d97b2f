package dk.snitflade.gateway.sikkerhed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.snitflade.gateway.sikkerhed.wss.Wssprofil;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages signed and encrypted by another implementation than ours are taken in, on both profiles. */
@MedSikkerGateway
class FremmedImplementeringTest {

    private static final String UDEN = "xmlsec1 er ikke på denne maskine: apt-get install xmlsec1";

    @Autowired
    private Kaldende kald;

    @TempDir
    private Path mappe;

    @BeforeAll
    static void kraevXmlsec() {
        if (!Xmlsec.findes()) {
            System.out.println("FremmedImplementeringTest springes over: " + UDEN);
        }
        assumeTrue(Xmlsec.findes(), UDEN);
    }

    @Test
    void denModerneProfilFraXmlsec() throws IOException, GeneralSecurityException {
        String besked = new Xmlsec(mappe, Wssprofil.NYMF_B2B_MODERN).besked(Proevebeskeder.indberetning());
        assertThat(besked).contains("aes256-gcm", "rsa-sha256").doesNotContain("MFFordringIndberet_I");
        sikretSvar(post(Stier.FORDRING_INDBERET, besked));
    }

    @Test
    void denOfficielleProfilFraXmlsec() throws IOException, GeneralSecurityException {
        String besked = new Xmlsec(mappe, Wssprofil.NYMF_B2B_LEGACY).besked(Proevebeskeder.soegning());
        assertThat(besked).contains("tripledes-cbc", "rsa-sha1").doesNotContain("MFUnderretSamlingHent_I");
        sikretSvar(post(Stier.UNDERRET_SAMLING_HENT, besked));
    }

    /** The tool can be wrong too: what it signed and somebody changed is refused. */
    @Test
    void enAendretBeskedFraXmlsecAfvises() throws IOException, GeneralSecurityException {
        String besked = new Xmlsec(mappe, Wssprofil.NYMF_B2B_MODERN).besked(Proevebeskeder.indberetning());
        HttpResponse<String> svar =
                post(Stier.FORDRING_INDBERET, besked.replaceAll("(<wsu:Created>20[0-9-]+T[0-9:]+)\\.[0-9]+", "$1.001"));
        assertThat(svar.statusCode()).isEqualTo(500);
        assertThat(svar.body()).contains("SecurityError");
    }

    private HttpResponse<String> post(String sti, String besked) throws IOException {
        return kald.send(
                "debitorsystem",
                kald.soapkald(sti)
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .POST(BodyPublishers.ofString(besked)));
    }

    private static void sikretSvar(HttpResponse<String> svar) {
        assertThat(svar.body()).doesNotContain("Fault").contains("EncryptedData", "SignatureValue");
        assertThat(svar.statusCode()).isEqualTo(200);
    }
}
