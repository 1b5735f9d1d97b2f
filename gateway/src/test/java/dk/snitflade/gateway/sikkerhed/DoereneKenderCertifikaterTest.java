package dk.snitflade.gateway.sikkerhed;

import static dk.snitflade.gateway.sikkerhed.Sikkerhedsdata.CERTIFIKATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.mocks.certifikat.Proevecertifikater;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.util.UUID;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who gets in through the SOAP port, and as whom (nymf.md 7.2-7.3, oir.md 6). */
@MedSikkerGateway
@ExtendWith(OutputCaptureExtension.class)
class DoereneKenderCertifikaterTest {

    private static final String SYSTEM = Proevecertifikater.DEBITORSYSTEM;

    @Autowired
    private Kaldende kald;

    @Autowired
    private Porte porte;

    @ParameterizedTest
    @ValueSource(strings = {"debitorsystem", "debitorsystem-oces2", "udloeber-snart"})
    void etSystemMedSitEgetCertifikatFaarSvar(String identitet) throws IOException {
        HttpResponse<String> svar = kald.hentKvittering(identitet, SYSTEM);
        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body()).contains("MFKvitteringHent_O").contains("<k:FejlNummer>429");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fremmed-system", "uden-cvr", "havneby", "psrm"})
    void etAndetCertifikatsSystemAfvisesMedDenKendteTekst(String identitet) throws IOException {
        HttpResponse<String> svar = kald.hentKvittering(identitet, SYSTEM);
        assertThat(svar.statusCode()).isEqualTo(500);
        assertThat(svar.body())
                .contains("Certificate systemID does not match FordringshaverSystemID in the message")
                .doesNotContain("_O");
    }

    @Test
    void etSystemUdenAftaleAfvisesMed400() throws IOException {
        HttpResponse<String> svar = kald.hentKvittering("fremmed-system", Proevecertifikater.FREMMED_SYSTEM);
        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body()).contains("<k:FejlNummer>400");
    }

    @ParameterizedTest
    @CsvSource({
        "udloebet,           udløbet",
        "endnu-ikke-gyldigt, endnu ikke gyldigt",
        "tilbagekaldt,       tilbagekaldt",
        "fremmed-ca,         udstederen er ikke betroet"
    })
    void etUbrugeligtCertifikatKommerIkkeIndOgLoggenSigerHvorfor(String identitet, String grund, CapturedOutput log) {
        assertThatThrownBy(() -> kald.hentKvittering(identitet, SYSTEM)).isInstanceOf(IOException.class);
        X509Certificate certifikat = CERTIFIKATER.af(identitet).certifikat();
        await().untilAsserted(() -> assertThat(log.getOut().lines())
                .anySatisfy(linje -> assertThat(linje)
                        .contains("Håndtryk afvist (soap)")
                        .contains(certifikat.getSubjectX500Principal().getName())
                        .contains(certifikat.getIssuerX500Principal().getName())
                        .contains("serienummer=" + certifikat.getSerialNumber().toString(16))
                        .contains("udløber=" + certifikat.getNotAfter().toInstant())
                        .endsWith("grund=" + grund)));
    }

    @Test
    void udenCertifikatSkerDerIntetOgLoggenSigerHvorfra(CapturedOutput log) {
        assertThatThrownBy(() -> kald.hentKvittering(Kaldende.INTET, SYSTEM)).isInstanceOf(IOException.class);
        await().untilAsserted(() -> assertThat(log.getOut().lines())
                .anySatisfy(linje -> assertThat(linje)
                        .contains("Håndtryk afvist: grund=intet certifikat")
                        .contains("127.0.0.1")));
    }

    @ParameterizedTest
    @CsvSource({
        "TLSv1.1, TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
        "TLSv1.2, TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
        "TLSv1.2, TLS_RSA_WITH_AES_128_GCM_SHA256"
    })
    void gamleProtokollerOgSuiterAfvises(String protokol, String suite) {
        assertThatThrownBy(() -> haandtryk(protokol, suite)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.2, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "TLSv1.3, TLS_AES_256_GCM_SHA384"})
    void toGenerationerAfTlsTales(String protokol, String suite) throws IOException {
        assertThat(haandtryk(protokol, suite)).isNotEmpty();
    }

    /** The server's certificates. */
    private X509Certificate[] haandtryk(String protokol, String suite) throws IOException {
        try (SSLSocket sokkel = (SSLSocket)
                Kaldende.kontekst("debitorsystem").getSocketFactory().createSocket("localhost", porte.soap())) {
            sokkel.setSoTimeout(15_000);
            sokkel.setEnabledProtocols(new String[] {protokol});
            sokkel.setEnabledCipherSuites(new String[] {suite});
            sokkel.startHandshake();
            return (X509Certificate[]) sokkel.getSession().getPeerCertificates();
        }
    }

    @Test
    void enFornyetNoegleTagesIBrugUdenGenstart() throws IOException {
        try {
            laegGatewaysNoegle("gateway-fornyet");
            await().untilAsserted(() -> assertThat(haandtryk("TLSv1.3", "TLS_AES_256_GCM_SHA384")[0])
                    .isEqualTo(CERTIFIKATER.af("gateway-fornyet").certifikat()));
        } finally {
            laegGatewaysNoegle("gateway");
        }
    }

    /** As a careful operator does: the file is whole at every moment. */
    private static void laegGatewaysNoegle(String identitet) throws IOException {
        Path ny = Sikkerhedsdata.ROD.resolve("ny.p12");
        try (var ud = Files.newOutputStream(ny)) {
            CERTIFIKATER.af(identitet).noeglelager().store(ud, "proeve".toCharArray());
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        Files.move(ny, Sikkerhedsdata.ROD.resolve("gateway.p12"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void enKommuneTalerKunForSigSelv() throws IOException {
        assertThat(opret("havneby").body()).contains("ACCEPTERET");
        assertThat(opret("skovby").body()).contains("AFVIST").contains("OIR-1102");
    }

    private HttpResponse<String> opret(String identitet) throws IOException {
        String konto = eksempel("fbs/opret-erstatning-to-materialer-og-gebyr")
                .replaceAll("(<k:RequestId>)[^<]*", "$1" + UUID.randomUUID());
        return kald.soap(identitet, Stier.DEBITOR_REGISTRERING, konto);
    }

    @Test
    void kunPsrmMelderStatusser() throws IOException {
        String melding = eksempel("psrm/modtag-status-opdatering-flere");
        assertThat(kald.soap("psrm", Stier.MODTAG_STATUS_OPDATERING, melding).statusCode())
                .isEqualTo(200);
        HttpResponse<String> svar = kald.soap("debitorsystem", Stier.MODTAG_STATUS_OPDATERING, melding);
        assertThat(svar.statusCode()).isEqualTo(500);
        assertThat(svar.body()).contains("Certifikatet har ikke adgang til denne tjeneste.");
    }

    private static String eksempel(String navn) throws IOException {
        try (InputStream ind = Stier.class.getResourceAsStream("/eksempler/" + navn + ".xml")) {
            return new String(ind.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*>", "");
        }
    }
}
