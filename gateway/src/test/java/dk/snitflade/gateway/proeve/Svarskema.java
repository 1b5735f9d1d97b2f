package dk.snitflade.gateway.proeve;

import dk.snitflade.wsdl.Dialekt;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds answers against the contract with the JDK's validator, which the gateway itself does not use. */
public final class Svarskema {

    private static final Map<Dialekt, Schema> SKEMAER = new EnumMap<>(Dialekt.class);

    private Svarskema() {}

    /** Throws when the payload of the envelope breaks the schema of the dialect. */
    public static void kontroller(Dialekt dialekt, String kuvert) {
        try {
            skema(dialekt).newValidator().validate(new StAXSource(indhold(kuvert)));
        } catch (SAXException e) {
            throw new AssertionError("Svaret følger ikke skemaet: " + e.getMessage() + "\n" + kuvert, e);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XMLStreamReader indhold(String kuvert) throws XMLStreamException {
        XMLStreamReader laeser = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(kuvert));
        do {
            laeser.nextTag();
        } while (!laeser.getLocalName().equals("Body"));
        laeser.nextTag();
        return laeser;
    }

    private static synchronized Schema skema(Dialekt dialekt) {
        return SKEMAER.computeIfAbsent(dialekt, valgt -> skema(valgt.xsd()));
    }

    private static Schema skema(URL xsd) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
