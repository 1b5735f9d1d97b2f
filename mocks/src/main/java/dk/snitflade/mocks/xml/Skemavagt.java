package dk.snitflade.mocks.xml;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.ValidationContext;
import org.codehaus.stax2.validation.ValidationProblemHandler;
import org.codehaus.stax2.validation.XMLValidationException;
import org.codehaus.stax2.validation.XMLValidationProblem;
import org.codehaus.stax2.validation.XMLValidationSchema;

/**
 * Watches one schema check. It waits with the first breach until {@link #slaaTil()}, so that a reader may first see
 * whether it knows the operation at all: "unknown operation" tells a caller more than "element not allowed".
 */
public final class Skemavagt implements ValidationProblemHandler {

    private final XMLValidationSchema skema;
    private final XMLStreamReader2 laeser;
    private XMLValidationProblem foerste;
    private boolean slaaetTil;

    Skemavagt(XMLValidationSchema skema, XMLStreamReader2 laeser) {
        this.skema = skema;
        this.laeser = laeser;
    }

    /** From now on a breach stops the reading; one that has been held back does so at once. */
    public void slaaTil() throws XMLValidationException {
        slaaetTil = true;
        if (foerste != null) {
            throw brud(foerste);
        }
    }

    /** Ends the check; to be called on the end of the element it began with. */
    public void afslut() throws XMLStreamException {
        laeser.stopValidatingAgainst(skema);
    }

    @Override
    public void reportProblem(XMLValidationProblem problem) throws XMLValidationException {
        if (slaaetTil) {
            throw brud(problem);
        }
        if (foerste == null) {
            foerste = problem;
        }
    }

    /** The validator names an element that does not belong, but not the one whose value is wrong. */
    private XMLValidationException brud(XMLValidationProblem problem) {
        QName element =
                laeser.getNamespaceContext() instanceof ValidationContext sted ? sted.getCurrentElementName() : null;
        String hvor = element == null ? "" : element.getLocalPart() + ": ";
        return XMLValidationException.createException(
                new XMLValidationProblem(problem.getLocation(), hvor + problem.getMessage()));
    }
}
