package dk.snitflade.gateway.sikkerhed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.udgang.Modpart;
import dk.snitflade.gateway.udgang.Posthus;
import dk.snitflade.gateway.udgang.Postsvar;
import dk.snitflade.mocks.certifikat.Proevecertifikater;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The gateway as a client of a gateway: the same two profiles met by CXF's own reading of the policy (nymf.md 7.4). */
@MedSikkerGateway
class SikredeKaldUdTest {

    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";

    @Autowired
    private Posthus posthus;

    @Autowired
    private Porte porte;

    private URI adresse(String sti) {
        return URI.create("https://localhost:" + porte.soap() + sti);
    }

    private static byte[] kuvert(String soap, String indhold) {
        return ("<s:Envelope xmlns:s=\"" + soap + "\"><s:Body>" + indhold + "</s:Body></s:Envelope>").getBytes(UTF_8);
    }

    @Test
    void denModerneProfilVirkerUdMedSoap12() throws IOException {
        byte[] besked = kuvert(SOAP12, Proevebeskeder.indberetning());
        assertThat(posthus.sendSoap12(adresse(Stier.FORDRING_INDBERET), besked))
                .isInstanceOfSatisfying(Postsvar.Svar.class, svar -> {
                    assertThat(svar.status()).isEqualTo(200);
                    assertThat(new String(svar.krop(), UTF_8))
                            .contains("MFFordringIndberet_O", "MFAktionStatusKode")
                            .doesNotContain("EncryptedData", "Signature");
                });
    }

    @Test
    void denOfficielleProfilVirkerUdMedSoap11() throws IOException {
        byte[] besked = kuvert(SOAP11, Proevebeskeder.soegning());
        assertThat(posthus.send(Modpart.PSRM, adresse(Stier.UNDERRET_SAMLING_HENT), besked))
                .isInstanceOfSatisfying(
                        Postsvar.Svar.class,
                        svar -> assertThat(new String(svar.krop(), UTF_8)).contains("MFUnderretSamlingHent_O"));
    }

    @Test
    void enSikretFejlKanTros() throws IOException {
        assertThat(posthus.sendSoap12(adresse(Stier.FORDRING_INDBERET), kuvert(SOAP12, "<forkert/>")))
                .isInstanceOfSatisfying(Postsvar.Svar.class, svar -> {
                    assertThat(svar.status()).isEqualTo(500);
                    assertThat(new String(svar.krop(), UTF_8)).contains("Beskeden følger ikke skemaet");
                });
        byte[] andres = new String(kuvert(SOAP12, Proevebeskeder.indberetning()), UTF_8)
                .replaceAll("(<[a-z]+:VirksomhedSENummer>)[^<]*", "$1" + Proevecertifikater.FREMMED_SYSTEM)
                .getBytes(UTF_8);
        assertThat(posthus.sendSoap12(adresse(Stier.FORDRING_INDBERET), andres))
                .isInstanceOfSatisfying(
                        Postsvar.Svar.class,
                        svar -> assertThat(new String(svar.krop(), UTF_8))
                                .contains("Certificate systemID does not match"));
    }

    @Test
    void enUsikretFejlKanIkkeTros() throws IOException {
        Postsvar forkertProfil = posthus.send(
                Modpart.PSRM, adresse(Stier.FORDRING_INDBERET), kuvert(SOAP11, Proevebeskeder.indberetning()));
        Postsvar ingenProfil =
                posthus.sendSoap12(adresse(Stier.KVITTERING_HENT), kuvert(SOAP12, Proevebeskeder.soegning()));
        assertThat(forkertProfil).isEqualTo(new Postsvar.UdenSvar("usikret fejl"));
        assertThat(ingenProfil).isEqualTo(new Postsvar.UdenSvar("usikret fejl"));
    }
}
