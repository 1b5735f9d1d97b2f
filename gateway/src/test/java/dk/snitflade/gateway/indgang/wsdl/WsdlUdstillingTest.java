package dk.snitflade.gateway.indgang.wsdl;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.gateway.proeve.Soap;
import dk.snitflade.wsdl.Kontrakt;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.wsdl.Definition;
import javax.wsdl.Port;
import javax.wsdl.Service;
import javax.wsdl.WSDLException;
import javax.wsdl.extensions.soap.SOAPAddress;
import javax.wsdl.extensions.soap12.SOAP12Address;
import javax.wsdl.factory.WSDLFactory;
import javax.wsdl.xml.WSDLReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each service shows its contract, whole and in parts, in both dialects, with addresses the caller can use. */
@MedHelGateway
class WsdlUdstillingTest {

    @Autowired
    private Porte porte;

    static Stream<Wsdludgave> udgaver() {
        return Wsdludgave.alle();
    }

    private URI adresse(String sti) {
        return URI.create("http://127.0.0.1:" + porte.soap() + sti);
    }

    private static Definition laes(URI wsdl) throws WSDLException {
        WSDLReader laeser = WSDLFactory.newInstance().newWSDLReader();
        laeser.setFeature("javax.wsdl.verbose", false);
        return laeser.readWSDL(wsdl.toString());
    }

    private static List<String> adresser(Service service) {
        return Stream.of("Port", "Port12")
                .map(port -> service.getPort(service.getQName().getLocalPart() + port))
                .map(WsdlUdstillingTest::adresse)
                .toList();
    }

    private static String adresse(Port port) {
        Object adresse = port.getExtensibilityElements().get(0);
        return adresse instanceof SOAPAddress soap11
                ? soap11.getLocationURI()
                : ((SOAP12Address) adresse).getLocationURI();
    }

    @ParameterizedTest
    @MethodSource("udgaver")
    void etFremmedVaerktoejLaeserDenOgFinderBeggePorteHvorDerBlevSpurgt(Wsdludgave udgave) throws WSDLException {
        Definition wsdl = laes(adresse(udgave.sti()));

        Service service = wsdl.getService(udgave.service());
        assertThat(service.getPorts()).hasSize(2);
        assertThat(adresser(service))
                .containsOnly(adresse(udgave.kontrakt().sti()).toString());
    }

    @ParameterizedTest
    @MethodSource("udgaver")
    void adresserneFoelgerHostHovedet(Wsdludgave udgave) throws IOException {
        String svar = raat("GET", udgave.sti(), "snitflade.example.dk:8443");
        String tjeneste = "http://snitflade.example.dk:8443" + udgave.kontrakt().sti();

        assertThat(svar)
                .startsWith("HTTP/1.1 200")
                .contains("location=\"" + tjeneste + "\"")
                .doesNotContain("localhost")
                .doesNotContain("127.0.0.1");
        if (!udgave.flad()) {
            assertThat(svar).contains("schemaLocation=\"" + tjeneste + "?xsd=");
        }
    }

    @Test
    void udenPortIHostGaelderProtokollensEgen() throws IOException {
        assertThat(raat("GET", Stier.KVITTERING_HENT + "?wsdl", "snitflade.example.dk"))
                .contains("location=\"http://snitflade.example.dk" + Stier.KVITTERING_HENT + "\"");
    }

    @Test
    void etHostHovedMedSaerligeTegnBliverIkkeTilXml() throws IOException {
        assertThat(raat("GET", Stier.KVITTERING_HENT + "?wsdl", "a\"><script>")).startsWith("HTTP/1.1 400");
    }

    @Test
    void danskeBogstaverErUtf8() {
        HttpResponse<String> svar = Soap.hent(adresse(Stier.FORDRING_INDBERET + "?wsdl&flad"));

        assertThat(svar.headers().firstValue("Content-Type")).hasValue("text/xml;charset=UTF-8");
        assertThat(svar.body()).contains("name=\"FordringHæftelseSamling\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?WSDL", "?wsdl=", "?flad&wsdl", "?wsdl&dialekt=SKAT"})
    void spoergsmaaletSkrivesPaaFlereMaader(String spoergsmaal) {
        HttpResponse<String> svar = Soap.hent(adresse(Stier.UNDERRET_SAMLING_HENT + spoergsmaal));

        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body()).contains("MFUnderretSamlingHentServicePort12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Stier.KVITTERING_HENT + "?wsdl&dialekt=svensk",
                Stier.KVITTERING_HENT + "?wsdl&dialekt=",
                Stier.DEBITOR_REGISTRERING + "?wsdl&dialekt=oio",
                Stier.KVITTERING_HENT + "?xsd=findes-ikke.xsd",
                Stier.KVITTERING_HENT + "?xsd=",
                Stier.KVITTERING_HENT + "?xsd=../application.yaml",
                Stier.KVITTERING_HENT + "?xsd=nymf/navnepar.csv",
                Stier.KVITTERING_HENT + "?xsd=oir/oir-kontekst-2017.xsd",
                "/psrm/FordringModtagService?wsdl"
            })
    void hvadTjenestenIkkeHarFindesIkke(String sti) {
        HttpResponse<String> svar = Soap.hent(adresse(sti));

        assertThat(svar.statusCode()).isEqualTo(404);
        assertThat(svar.body()).startsWith("404 ").doesNotContain("Exception");
    }

    @Test
    void hovedetKanHentesAlene() throws IOException {
        assertThat(raat("HEAD", Stier.KVITTERING_HENT + "?wsdl", "x"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Length: ")
                .doesNotContain("<wsdl");
    }

    @Test
    void etKaldTilTjenestenBliverIkkeTilEnKontrakt() {
        Soap.Svar svar = Soap.SOAP12.send(porte.soap(), Kontrakt.KVITTERING_HENT.sti() + "?wsdl", "<x/>");

        assertThat(svar.status()).isEqualTo(500);
        assertThat(svar.krop()).contains("Fault>");
    }

    /** HTTP by hand, since the JDK's client writes the Host header itself. */
    private String raat(String metode, String sti, String vaert) throws IOException {
        try (Socket forbindelse = new Socket(InetAddress.getLoopbackAddress(), porte.soap())) {
            forbindelse.setSoTimeout(15_000);
            String kald = metode + " " + sti + " HTTP/1.1\r\nHost: " + vaert + "\r\nConnection: close\r\n\r\n";
            forbindelse.getOutputStream().write(kald.getBytes(StandardCharsets.ISO_8859_1));
            return new String(forbindelse.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
