package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Element;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the header of a request of the ØIR door and what is common to its operations. */
final class OirLaeser {

    private OirLaeser() {}

    /** HovedOplysninger; stands on its start tag. */
    static Hoved hoved(XMLStreamReader r) throws XMLStreamException {
        String transaktionsId = "";
        String transaktionsTid = "";
        UUID requestId = null;
        String kommune = null;
        Hoved.Rute rute = null;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "TransaktionsId" -> transaktionsId = Element.tekst(r);
                case "TransaktionsTid" -> transaktionsTid = Element.tekst(r);
                case "RequestId" -> requestId = uuid(r);
                case "AuthorityContext" -> {
                    while (naeste(r)) {
                        kommune = Element.tekst(r);
                    }
                }
                case "Rute" -> rute = rute(r);
                default -> Element.spring(r);
            }
        }
        return new Hoved(transaktionsId, transaktionsTid, requestId, kommune, rute);
    }

    private static Hoved.Rute rute(XMLStreamReader r) throws XMLStreamException {
        String afsender = "";
        UUID instans = null;
        String modtager = "";
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "AfsenderOrganisation" -> afsender = Element.tekst(r);
                case "AfsenderItSystemInstans" -> instans = uuid(r);
                case "ModtagerOrganisation" -> modtager = Element.tekst(r);
                default -> Element.spring(r);
            }
        }
        return new Hoved.Rute(afsender, instans, modtager);
    }

    static UUID uuid(XMLStreamReader r) throws XMLStreamException {
        return UUID.fromString(Element.tekst(r));
    }
}
