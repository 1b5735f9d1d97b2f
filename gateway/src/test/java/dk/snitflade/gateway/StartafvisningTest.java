package dk.snitflade.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.journal.database.Barnproces;
import dk.snitflade.gateway.journal.database.DatamappeLaas;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole gateway as a process of its own, refused before Spring starts ({@code stack.md 6} rule 4). */
class StartafvisningTest {

    @TempDir
    private Path temp;

    @Test
    void enOptagetSoapportAfvisesMedEenSaetning() throws IOException, InterruptedException {
        try (ServerSocket optaget = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            afvises(
                    "Port " + optaget.getLocalPort() + " er optaget af et andet program. Stop det, eller vælg en anden"
                            + " port med --server.port=…",
                    "--server.port=" + optaget.getLocalPort(),
                    "--snitflade.drift.port=0");
        }
    }

    @Test
    void enDatamappeIBrugAfvisesMedEenSaetning() throws InterruptedException {
        try (DatamappeLaas laas = DatamappeLaas.tag(temp.resolve("data"))) {
            afvises(
                    "En anden gateway (proces " + ProcessHandle.current().pid() + ") bruger allerede datamappen "
                            + laas.mappe() + ". Stop den, eller vælg en anden med --snitflade.data=…",
                    "--server.port=0",
                    "--snitflade.drift.port=0");
        }
    }

    @Test
    void etStyretUrAfvisesUdenForDemo() throws InterruptedException {
        afvises(
                "Uret kan kun styres (snitflade.ur.styret=true) sammen med --spring.profiles.active=demo. Fjern"
                        + " indstillingen: en gateway i drift går efter det rigtige ur.",
                "--server.port=0",
                "--snitflade.drift.port=0",
                "--snitflade.ur.styret=true");
    }

    @Test
    void udenSikkerhedStarterDenIkkeOgSigerHvadDerMangler() throws InterruptedException {
        afvises(
                """
                Gatewayen starter ikke uden sikkerhed. Der mangler:
                  - nøgle og betroede udstedere til SOAP-porten: sæt snitflade.sikkerhed.soap til navnet på et bundt \
                (spring.ssl.bundle.jks.<navn>.keystore.location og .truststore.location)
                  - hvem der må melde PSRM's statusser: sæt snitflade.sikkerhed.psrm-cvr til CVR-nummeret i PSRM's certifikat
                  - nøgler til de personoplysninger, der gemmes: sæt snitflade.noegler.fil til en fil uden for datamappen \
                (java -jar gateway.jar noegler > filen laver den), eller snitflade.noegler.aktiv, .kryptering.1 og .opslag
                  - login på driftsporten: slet snitflade.drift.login=aaben, som kun gælder i demoen
                Vil du prøve den på denne maskine uden, så start med --spring.profiles.active=demo""",
                "--server.port=0",
                "--snitflade.drift.port=0",
                "--snitflade.drift.login=aaben",
                "--snitflade.noegler.aktiv=");
    }

    @Test
    void demoenMaaIkkeNaasFraAndreMaskiner() throws InterruptedException {
        afvises(
                "Profilen demo har ingen lås og må kun bruges på denne maskine. Slet snitflade.adresse (0.0.0.0), eller"
                        + " start uden profilen demo.",
                "--server.port=0",
                "--snitflade.drift.port=0",
                "--spring.profiles.active=demo",
                "--snitflade.adresse=0.0.0.0");
    }

    @Test
    void enTokenkontrolDerIkkeKanUdfoeresErIngenKontrol() throws InterruptedException {
        afvises(
                "snitflade.sikkerhed.saml.udsteder er sat, men denne gateway er bygget uden SAML-biblioteket og kan ikke"
                        + " kontrollere tokens. Slet indstillingen: ØIR-døren kender kaldere på deres funktionscertifikat.",
                "--server.port=0",
                "--snitflade.drift.port=0",
                "--spring.profiles.active=demo",
                "--snitflade.sikkerhed.saml.udsteder=https://sts.example.dk");
    }

    @Test
    void etBundtDerIkkeFindesNaevnes() throws InterruptedException {
        afvises(
                "snitflade.sikkerhed.soap nævner bundtet \"gatway\", som ikke findes. Sæt"
                        + " spring.ssl.bundle.jks.gatway.keystore.location (PKCS#12) eller"
                        + " spring.ssl.bundle.pem.gatway.keystore.certificate.",
                "--server.port=0",
                "--snitflade.drift.port=0",
                "--snitflade.drift.login=paakraevet",
                "--snitflade.sikkerhed.psrm-cvr=99000033",
                "--snitflade.sikkerhed.soap=gatway");
    }

    private void afvises(String saetning, String... indstillinger) throws InterruptedException {
        String[] alle = Arrays.copyOf(indstillinger, indstillinger.length + 1);
        alle[indstillinger.length] = "--snitflade.data=" + temp.resolve("data");
        try (Barnproces gateway = Barnproces.start(temp, Gateway.class, alle)) {
            assertThat(gateway.slut()).isEqualTo(1);
            assertThat(gateway.fejl()).isEqualTo(saetning + "\n");
            assertThat(gateway.ud()).startsWith("Snitflade ").hasLineCount(1);
        }
    }
}
