package dk.snitflade.gateway.indgang.wsdl;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Kontrakt;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import java.io.ByteArrayInputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.staxutils.StaxUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

/** A client that has been told nothing but where the WSDL is. */
@MedHelGateway
class WsdlKlientTest {

    @Autowired
    private Porte porte;

    private Bus bus;

    /** A client's own bus, so that it shares nothing with the services. */
    @BeforeEach
    void aabn() {
        bus = new CXFBusFactory().createBus();
        BusFactory.setThreadDefaultBus(bus);
    }

    @AfterEach
    void luk() {
        BusFactory.clearDefaultBusForAnyThread(bus);
        bus.shutdown(true);
    }

    static Stream<Arguments> porteIHverUdgave() {
        return Wsdludgave.alle().flatMap(udgave -> Stream.of("Port", "Port12").map(port -> Arguments.of(udgave, port)));
    }

    @ParameterizedTest
    @MethodSource("porteIHverUdgave")
    void klientenKalderTjenesten(Wsdludgave udgave, String port) throws MalformedURLException, XMLStreamException {
        URI wsdl = URI.create("http://127.0.0.1:" + porte.soap() + udgave.sti());
        QName service = udgave.service();
        Dispatch<Source> klient = Service.create(wsdl.toURL(), service)
                .createDispatch(
                        new QName(service.getNamespaceURI(), service.getLocalPart() + port),
                        Source.class,
                        Service.Mode.PAYLOAD);

        byte[] forespoergsel = Kontrakteksempler.fil(eksempel(udgave));
        Element svar = StaxUtils.read(klient.invoke(new StreamSource(new ByteArrayInputStream(forespoergsel))))
                .getDocumentElement();

        Element sendt = StaxUtils.read(new ByteArrayInputStream(forespoergsel)).getDocumentElement();
        assertThat(svar.getNamespaceURI()).isEqualTo(sendt.getNamespaceURI());
        assertThat(svar.getLocalName()).isEqualTo(sendt.getLocalName().replace("_I", "_O"));
    }

    private static String eksempel(Wsdludgave udgave) {
        if (udgave.kontrakt() == Kontrakt.DEBITOR_REGISTRERING) {
            return "fbs/opret-erstatning-to-materialer-og-gebyr.xml";
        }
        if (udgave.kontrakt() == Kontrakt.DEBITOR_INDBETALING) {
            return "indbetaling/soeg-cpr.xml";
        }
        if (udgave.kontrakt() == Kontrakt.DEBITOR_FORESPOERGSEL) {
            return "forespoergsel/soeg-cpr.xml";
        }
        String mappe = udgave.dialekt() == Dialekt.OIO ? "nymf-oio/" : "nymf/";
        return mappe
                + switch (udgave.kontrakt()) {
                    case FORDRING_INDBERET -> "nedskriv-indb.xml";
                    case KVITTERING_HENT -> "hent-kvittering-leverance.xml";
                    case UNDERRET_SAMLING_HENT -> "hent-underretning-datoer.xml";
                    default -> throw new IllegalStateException(udgave.toString());
                };
    }
}
