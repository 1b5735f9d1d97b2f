package dk.snitflade.gateway.besked;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Copies an element with everything in it to a writer that may speak another dialect. */
public final class Strukturkopi {

    private final XMLStreamReader ind;
    private final Skriver ud;
    private final StringBuilder tekst = new StringBuilder();
    /** The start tag read but not written: whether it is a field is known when its end tag comes. */
    private String aabent;

    private Strukturkopi(XMLStreamReader ind, Skriver ud) {
        this.ind = ind;
        this.ud = ud;
    }

    /** The reader stands on the element's start tag and ends on its end tag. The contract has no attributes to copy. */
    public static void skriv(XMLStreamReader ind, Skriver ud) throws XMLStreamException {
        new Strukturkopi(ind, ud).element();
    }

    private void element() throws XMLStreamException {
        aabent = ind.getLocalName();
        int dybde = 1;
        while (dybde > 0) {
            switch (ind.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    dybde++;
                    begynd();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    dybde--;
                    slut();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> tekst.append(ind.getText());
                default -> {
                    // Comments are the back end's own.
                }
            }
        }
    }

    private void begynd() throws XMLStreamException {
        if (aabent != null) {
            ud.begynd(aabent);
        }
        aabent = ind.getLocalName();
        tekst.setLength(0);
    }

    private void slut() throws XMLStreamException {
        if (aabent == null) {
            ud.slut();
        } else {
            ud.felt(aabent, tekst);
            aabent = null;
        }
        tekst.setLength(0);
    }
}
