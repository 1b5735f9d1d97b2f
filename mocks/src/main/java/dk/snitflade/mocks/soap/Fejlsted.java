package dk.snitflade.mocks.soap;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.validation.XMLValidationException;

/** Words for where in a message something is wrong, and what. */
final class Fejlsted {

    private Fejlsted() {}

    static String af(XMLStreamException fejl) {
        return sted(fejl.getLocation()) + ".";
    }

    /** The validator's own words are added: they name the element and what was expected instead. */
    static String af(XMLValidationException fejl) {
        return sted(fejl.getLocation()) + ": " + fejl.getValidationProblem().getMessage();
    }

    private static String sted(Location sted) {
        return sted == null || sted.getLineNumber() < 1
                ? ""
                : " (linje " + sted.getLineNumber() + ", kolonne " + sted.getColumnNumber() + ")";
    }
}
