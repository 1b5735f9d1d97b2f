package dk.snitflade.gateway.besked;

import dk.snitflade.wsdl.Kontrakt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The contract's own schema, read by another validator than the gateway's: a second opinion on what it writes. */
public final class Skema {

    private static final Map<Kontrakt, Schema> LAEST = new ConcurrentHashMap<>();

    private Skema() {}

    /** What the schema has against the payload of a SOAP message; null when it is valid. */
    public static String brud(Kontrakt kontrakt, byte[] soap) {
        try {
            XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(soap));
            while (r.next() != XMLStreamReader.START_ELEMENT
                    || !r.getLocalName().equals("Body")) {
                // On to the Body.
            }
            r.nextTag();
            LAEST.computeIfAbsent(kontrakt, Skema::laes).newValidator().validate(new StAXSource(r));
            return null;
        } catch (SAXException | XMLStreamException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Schema laes(Kontrakt kontrakt) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(kontrakt.xsd());
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
