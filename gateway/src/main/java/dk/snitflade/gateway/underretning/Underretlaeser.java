package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.besked.Dialektlaeser;
import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.besked.Udklip;
import dk.snitflade.gateway.besked.Xml;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One Underret read, in either dialect.
 *
 * @param tid when the back end says it happened
 * @param struktur the typed structure as a document of its own
 */
record Underretlaeser(long fordringshaver, Instant tid, byte[] struktur) {

    /** @throws UgyldigUnderretning when it is no Underret */
    static Underretlaeser laes(byte[] underret) {
        long fordringshaver = 0;
        Instant tid = null;
        byte[] struktur = null;
        try {
            XMLStreamReader kilde = Xml.laeser(new ByteArrayInputStream(underret));
            kilde.nextTag();
            XMLStreamReader r = Dialektlaeser.af(kilde);
            while (Element.naeste(r)) {
                switch (r.getLocalName()) {
                    case "MFUnderretNummer" -> Element.spring(r);
                    case "MFUnderretningDatoTid" -> tid = Element.tidspunkt(r);
                    case "DMIFordringHaverID" -> fordringshaver = Element.lang(r);
                    default -> struktur = Udklip.af(kilde);
                }
            }
        } catch (XMLStreamException e) {
            throw new UgyldigUnderretning("Underretningen kan ikke læses");
        }
        if (fordringshaver == 0 || tid == null || struktur == null) {
            throw new UgyldigUnderretning("Underretningen mangler tid, fordringshaver eller indhold");
        }
        return new Underretlaeser(fordringshaver, tid, struktur);
    }
}
