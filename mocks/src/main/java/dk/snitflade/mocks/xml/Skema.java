package dk.snitflade.mocks.xml;

import java.net.URL;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationSchema;
import org.codehaus.stax2.validation.XMLValidationSchemaFactory;

/** A compiled XSD that checks a message while it is being read. Safe for use by many threads. */
public final class Skema {

    private final XMLValidationSchema skema;

    private Skema(XMLValidationSchema skema) {
        this.skema = skema;
    }

    /**
     * Compiles the XSD and what it imports.
     *
     * @throws IllegalArgumentException when the XSD is missing or faulty
     */
    public static Skema af(URL xsd) {
        Objects.requireNonNull(xsd, "xsd");
        try {
            return new Skema(XMLValidationSchemaFactory.newInstance(XMLValidationSchema.SCHEMA_ID_W3C_SCHEMA)
                    .createSchema(xsd));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Skemaet " + xsd + " kan ikke læses", e);
        }
    }

    /**
     * Starts the check with the next element the reader comes to.
     *
     * @return the watch over the check
     */
    public Skemavagt vogt(XMLStreamReader2 laeser) throws XMLStreamException {
        var vagt = new Skemavagt(skema, laeser);
        laeser.setValidationProblemHandler(vagt);
        laeser.validateAgainst(skema);
        return vagt;
    }
}
