package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.sikkerhed.Maskering;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.validation.XMLValidationException;

/** Tells a sender where and how a message is not what the contract says, in Danish and without personal data. */
public final class Skemabrud {

    private Skemabrud() {}

    /** One sentence with line, column and, when known, element. */
    public static String forklar(XMLStreamException fejl) {
        String aarsag = fejl instanceof XMLValidationException brud
                ? "Beskeden følger ikke skemaet: " + brud.getValidationProblem().getMessage()
                : "Beskeden er ikke gyldig XML: " + foersteLinje(fejl.getMessage());
        return Maskering.maskerAlt(sted(fejl.getLocation()) + aarsag);
    }

    private static String sted(Location sted) {
        return sted == null || sted.getLineNumber() < 1
                ? ""
                : "Linje " + sted.getLineNumber() + ", kolonne " + sted.getColumnNumber() + ". ";
    }

    private static String foersteLinje(String tekst) {
        return tekst == null ? "" : tekst.lines().findFirst().orElse("");
    }
}
