package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.indgang.Skemabrud;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a request of the ØIR door: its header, then its body. Once the header is read, a breach of the schema can be
 * answered in the answer itself (OIR-1001); before that only a SOAP fault is left.
 */
final class Kaldslaeser {

    /** Takes the elements after the header, one at a time. */
    @FunctionalInterface
    interface Krop {
        void laes(XMLStreamReader r) throws XMLStreamException;
    }

    /**
     * A request that was read, or its header and what is wrong with the rest.
     *
     * @param svar local name of the answer's root
     * @param fejl null when all of it was read
     */
    record Laest(String svar, Hoved hoved, OirFejl fejl) {}

    private Kaldslaeser() {}

    static Laest laes(XMLStreamReader r, Krop krop) throws XMLStreamException {
        String rod = r.getLocalName();
        String svar = rod.substring(0, rod.length() - 1) + "O";
        Hoved hoved = null;
        try {
            while (naeste(r)) {
                if (hoved == null) {
                    hoved = OirLaeser.hoved(r);
                } else {
                    krop.laes(r);
                }
            }
        } catch (XMLStreamException e) {
            if (hoved == null) {
                throw e;
            }
            return new Laest(svar, hoved, OirFejl.af(OirFejlId.SKEMA, Skemabrud.forklar(e)));
        }
        return new Laest(svar, hoved, null);
    }
}
