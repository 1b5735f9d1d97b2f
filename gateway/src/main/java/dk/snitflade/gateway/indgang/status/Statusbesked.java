package dk.snitflade.gateway.indgang.status;

import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.besked.Xml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.staxutils.StaxUtils;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * One message from PSRM.
 *
 * @param raa the payload as a document of its own, in UTF-8
 */
record Statusbesked(String transaktionsId, byte[] raa, Instant modtaget) {

    /** Copies the payload while it is read and checked; stands on the root's start tag when called. */
    static Statusbesked laes(XMLStreamReader r, Instant modtaget) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        XMLStreamWriter2 ud = Xml.skriver(bytes);
        StaxUtils.copy(r, ud);
        ud.close();
        return new Statusbesked(transaktionsId(bytes.toByteArray()), bytes.toByteArray(), modtaget);
    }

    private static String transaktionsId(byte[] raa) throws XMLStreamException {
        XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(raa));
        while (r.hasNext()) {
            r.next();
            if (r.isStartElement() && r.getLocalName().equals("TransaktionsID")) {
                return Element.tekst(r);
            }
        }
        return "";
    }
}
