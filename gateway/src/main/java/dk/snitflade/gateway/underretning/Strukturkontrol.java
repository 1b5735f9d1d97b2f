package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.besked.Dialektlaeser;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.wsdl.Dialekt;
import java.io.ByteArrayInputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationException;
import org.codehaus.stax2.validation.XMLValidationSchema;
import org.codehaus.stax2.validation.XMLValidationSchemaFactory;

/** Checks in one reading that a document is one of the structures of a notification, and tells which. */
final class Strukturkontrol {

    private static final XMLValidationSchema SKEMA = skema();

    private Strukturkontrol() {}

    static Underretningstype type(byte[] xml) {
        try {
            XMLStreamReader2 laeser = Xml.laeser(new ByteArrayInputStream(xml));
            laeser.setValidationProblemHandler(problem -> {
                throw XMLValidationException.createException(problem);
            });
            laeser.validateAgainst(SKEMA);
            laeser.nextTag();
            Underretningstype type = rod(laeser);
            while (laeser.hasNext()) {
                laeser.next();
            }
            laeser.close();
            return type;
        } catch (XMLStreamException e) {
            throw new UgyldigUnderretning("Underretningen følger ikke skemaet" + sted(e.getLocation()));
        }
    }

    private static Underretningstype rod(XMLStreamReader2 laeser) {
        String navn = Dialektlaeser.af(laeser).getLocalName();
        return Underretningstype.af(navn)
                .orElseThrow(() -> new UgyldigUnderretning("Elementet " + navn + " er ikke en underretning"));
    }

    private static String sted(Location sted) {
        return sted == null ? "" : ", linje " + sted.getLineNumber() + ", kolonne " + sted.getColumnNumber();
    }

    private static XMLValidationSchema skema() {
        try {
            return XMLValidationSchemaFactory.newInstance(XMLValidationSchema.SCHEMA_ID_W3C_SCHEMA)
                    .createSchema(Dialekt.beggeXsd());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Skemaet " + Dialekt.beggeXsd() + " kan ikke læses", e);
        }
    }
}
