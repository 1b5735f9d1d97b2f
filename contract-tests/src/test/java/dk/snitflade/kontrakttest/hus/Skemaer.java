package dk.snitflade.kontrakttest.hus;

import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Kontrakt;
import dk.snitflade.wsdl.Navnerum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Checks payloads against the contracts with the JDK's validator, which is neither the gateway's nor the mocks'. */
public final class Skemaer {

    private static final Map<String, Schema> LAESTE = new HashMap<>();

    private Skemaer() {}

    /** @throws AssertionError when the payload does not follow the schema of the contract */
    public static void kontroller(Kontrakt kontrakt, Node indhold) {
        try {
            skema(xsd(kontrakt, indhold)).newValidator().validate(new DOMSource(indhold));
        } catch (SAXException e) {
            throw new AssertionError(
                    "Følger ikke skemaet for " + kontrakt + ": " + e.getMessage() + "\n"
                            + new String(Xml.bytes(indhold)),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer comes in the dialect of the request. */
    private static URL xsd(Kontrakt kontrakt, Node indhold) {
        Node rod = indhold instanceof Document dokument ? dokument.getDocumentElement() : indhold;
        return Navnerum.OIO_WS.equals(rod.getNamespaceURI()) ? Dialekt.OIO.xsd() : kontrakt.xsd();
    }

    private static synchronized Schema skema(URL xsd) {
        return LAESTE.computeIfAbsent(xsd.toString(), ny -> {
            try {
                return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(xsd);
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
