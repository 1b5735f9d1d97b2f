package dk.snitflade.wsdl;

import com.ctc.wstx.stax.WstxInputFactory;
import java.net.URL;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationException;
import org.codehaus.stax2.validation.XMLValidationSchema;
import org.codehaus.stax2.validation.XMLValidationSchemaFactory;

/** A schema as the gateway's reading pass uses it: Woodstox with MSV, compiled from the top schema's URL. */
final class WoodstoxSkema {

    private static final WstxInputFactory LAESERE = laesere();

    private final XMLValidationSchema skema;

    WoodstoxSkema(URL xsd) {
        try {
            skema = XMLValidationSchemaFactory.newInstance(XMLValidationSchema.SCHEMA_ID_W3C_SCHEMA)
                    .createSchema(xsd);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Schema " + xsd + " does not compile", e);
        }
    }

    /** Reads the message to its end; the first breach of the schema is thrown with line and column. */
    void kontroller(URL besked) throws XMLStreamException {
        XMLStreamReader2 laeser = LAESERE.createXMLStreamReader(besked);
        laeser.setValidationProblemHandler(fejl -> {
            throw XMLValidationException.createException(fejl);
        });
        laeser.validateAgainst(skema);
        while (laeser.hasNext()) {
            laeser.next();
        }
        laeser.close();
    }

    private static WstxInputFactory laesere() {
        WstxInputFactory fabrik = new WstxInputFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return fabrik;
    }
}
