package dk.snitflade.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.wsdl.Definition;
import javax.wsdl.Message;
import javax.wsdl.Part;
import javax.wsdl.WSDLException;
import javax.wsdl.factory.WSDLFactory;
import javax.wsdl.xml.WSDLReader;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The WSDL of the OIO dialect is that of the SKAT dialect with other namespaces: same names, elements of the OIO schema. */
class OioWsdlTest {

    private static final String PRAEFIKS_SKAT = "sbm";
    private static final String PRAEFIKS_OIO = "ws";

    static Stream<Kontrakt> nymf() {
        return Arrays.stream(Kontrakt.values())
                .filter(kontrakt -> kontrakt.dialekter().contains(Dialekt.OIO));
    }

    @Test
    void alleTreTjenesterINyMFHarBeggeDialekter() {
        assertThat(nymf())
                .containsExactly(Kontrakt.FORDRING_INDBERET, Kontrakt.KVITTERING_HENT, Kontrakt.UNDERRET_SAMLING_HENT);
    }

    @ParameterizedTest
    @MethodSource("nymf")
    void kunNavnerumOgSkemaErAndre(Kontrakt kontrakt) throws IOException {
        String forventet = tekst(kontrakt.wsdl())
                .replace(Navnerum.SKAT_BUSINESS, Navnerum.OIO_WS)
                .replace("xmlns:" + PRAEFIKS_SKAT, "xmlns:" + PRAEFIKS_OIO)
                .replace("\"" + PRAEFIKS_SKAT + ":", "\"" + PRAEFIKS_OIO + ":")
                .replace("nymf-skat-confirmed.xsd", "nymf-oio-confirmed.xsd");

        assertThat(udenBeskrivelse(tekst(kontrakt.wsdl(Dialekt.OIO)))).isEqualTo(udenBeskrivelse(forventet));
    }

    @ParameterizedTest
    @MethodSource("nymf")
    void rodelementerneFindesISkemaet(Kontrakt kontrakt) throws IOException, WSDLException, XMLStreamException {
        Set<String> brugte = new TreeSet<>();
        for (Object besked : laes(kontrakt).getMessages().values()) {
            Part del = (Part) ((Message) besked).getParts().values().iterator().next();
            brugte.add(del.getElementName().toString());
        }

        assertThat(Skemaelementer.navne(Dialekt.OIO.xsd())).containsAll(brugte);
    }

    @ParameterizedTest
    @MethodSource("nymf")
    void konstantenKenderTjenesteOgPort(Kontrakt kontrakt) throws WSDLException {
        QName port = kontrakt.port12(Dialekt.OIO);

        assertThat(laes(kontrakt).getService(kontrakt.service(Dialekt.OIO)).getPort(port.getLocalPart()))
                .isNotNull();
        assertThat(port.getNamespaceURI()).isEqualTo(Navnerum.OIO_WS);
    }

    @Test
    void enTjenesteUdenDialekterSigerDet() {
        assertThat(Kontrakt.DEBITOR_REGISTRERING.dialekter()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kontrakt.DEBITOR_REGISTRERING.wsdl(Dialekt.OIO))
                .withMessageContaining("DEBITOR_REGISTRERING");
    }

    private static List<String> udenBeskrivelse(String wsdl) {
        return wsdl.lines()
                .filter(linje -> !linje.contains("<wsdl:documentation>"))
                .toList();
    }

    private static String tekst(URL url) throws IOException {
        try (InputStream ind = url.openStream()) {
            return new String(ind.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Definition laes(Kontrakt kontrakt) throws WSDLException {
        WSDLReader laeser = WSDLFactory.newInstance().newWSDLReader();
        laeser.setFeature("javax.wsdl.verbose", false);
        return laeser.readWSDL(kontrakt.wsdl(Dialekt.OIO).toExternalForm());
    }
}
