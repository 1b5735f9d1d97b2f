package dk.snitflade.gateway.indgang.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.gateway.proeve.Soap;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.SAXException;

/** The schemas as they are served say the same as those the gateway checks by. */
@MedHelGateway
class WsdlSkemaTest {

    @Autowired
    private Porte porte;

    static Stream<Wsdludgave> udgaver() {
        return Wsdludgave.alle();
    }

    @ParameterizedTest
    @MethodSource("udgaver")
    void skemaetOversaettesOgGodtagerHvertEksempel(Wsdludgave udgave) throws MalformedURLException, SAXException {
        String wsdl = Soap.hent(URI.create("http://localhost:" + porte.soap() + udgave.sti()))
                .body();
        Schema skema = udgave.flad() ? new Fladwsdl(wsdl.getBytes(StandardCharsets.UTF_8)).skema() : overHttp(wsdl);

        List<byte[]> eksempler = Kontrakteksempler.af(udgave);

        assertThat(eksempler)
                .isNotEmpty()
                .allSatisfy(eksempel -> assertThatCode(() -> Fladwsdl.kontroller(skema, eksempel))
                        .doesNotThrowAnyException());
    }

    /** Follows the imports from address to address, as a client does. */
    private static Schema overHttp(String wsdl) throws MalformedURLException, SAXException {
        List<String> steder = new Fladwsdl(wsdl.getBytes(StandardCharsets.UTF_8))
                .henvisninger().stream()
                        .map(h -> h.getAttribute("schemaLocation"))
                        .toList();
        assertThat(steder).hasSize(1);
        SchemaFactory fabrik = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "http");
        return fabrik.newSchema(URI.create(steder.get(0)).toURL());
    }
}
