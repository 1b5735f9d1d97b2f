package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.besked.Dialektlaeser;
import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.besked.Xml;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One Underret as it came, before anybody has given it meaning.
 *
 * @param nativtNummer the back end's own number
 * @param indhold the whole element as a document of its own
 */
public record Raaunderretning(String nativtNummer, byte[] indhold) {

    /**
     * Of an element in either dialect; nothing is read of it but its number.
     *
     * @throws XMLStreamException when it has none
     */
    public static Raaunderretning af(byte[] underret) throws XMLStreamException {
        XMLStreamReader kilde = Xml.laeser(new ByteArrayInputStream(underret));
        kilde.nextTag();
        XMLStreamReader r = Dialektlaeser.af(kilde);
        while (Element.naeste(r)) {
            if (r.getLocalName().equals("MFUnderretNummer")) {
                return new Raaunderretning(Element.tekst(r), underret);
            }
            Element.spring(r);
        }
        throw new XMLStreamException("En underretning har intet nummer");
    }
}
