package dk.snitflade.gateway.indgang;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.validation.XMLValidationException;

/** Tells a sender where and how a message is not what the contract says, in Danish and without personal data. */
public final class Skemabrud {

    private Skemabrud() {}

    /** Sentences with line, column and, for a breach of the schema, the element. */
    public static String forklar(XMLStreamException fejl) {
        if (fejl instanceof XMLValidationException brud) {
            return "Beskeden følger ikke skemaet. " + sted(fejl.getLocation())
                    + element(brud.getValidationProblem().getType())
                    + Skemaord.dansk(brud.getValidationProblem().getMessage());
        }
        return String.valueOf(fejl.getMessage()).contains("DTD")
                ? "Beskeden må ikke have en DOCTYPE."
                : "Beskeden er ikke gyldig XML. " + sted(fejl.getLocation()) + formfejl(fejl.getMessage());
    }

    private static String sted(Location sted) {
        return sted == null || sted.getLineNumber() < 1
                ? ""
                : "Linje " + sted.getLineNumber() + ", kolonne " + sted.getColumnNumber() + ". ";
    }

    private static String element(String navn) {
        return navn == null ? "" : "Element " + navn + ". ";
    }

    /** The reader's own errors in our words; its texts quote the message, so they are not passed on. */
    private static String formfejl(String tekst) {
        // Java puts the place before a text that has one.
        String kendt = tekst == null ? "" : tekst.replaceFirst("(?s)^ParseError at .*?\nMessage: ", "");
        if (kendt.contains("Unexpected EOF") || kendt.contains("Unexpected end of input")) {
            return "Den slutter for tidligt.";
        } else if (kendt.contains("Unexpected close tag") || kendt.contains("Unexpected end tag")) {
            return "Et slutmærke passer ikke til sit startmærke.";
        } else if (kendt.contains("Maximum") || kendt.contains("limit")) {
            return "Den er for dyb eller for stor.";
        } else if (kendt.startsWith("Datoen") || kendt.startsWith("Tallet")) {
            return kendt.lines().findFirst().orElse("") + ".";
        }
        return kendt.contains("Unbound namespace prefix") || kendt.contains("Undeclared namespace prefix")
                ? "Et navnerumspræfiks er ikke erklæret."
                : "Den kan ikke læses.";
    }
}
