package dk.snitflade.gateway.besked;

import com.ctc.wstx.stax.WstxOutputFactory;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/** Cuts an element out of a message, as it stands there. */
public final class Udklip {

    /** Repairing: a prefix declared further out must be declared again. */
    private static final WstxOutputFactory UD = fabrik();

    private Udklip() {}

    /** The element the reader stands on as a document of its own in UTF-8; ends on its end tag. */
    public static byte[] af(XMLStreamReader laeser) throws XMLStreamException {
        XMLStreamReader2 ind = (XMLStreamReader2) laeser;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        XMLStreamWriter2 ud = (XMLStreamWriter2) UD.createXMLStreamWriter(bytes, "UTF-8");
        ud.copyEventFromReader(ind, false);
        int dybde = 1;
        while (dybde > 0) {
            ind.next();
            ud.copyEventFromReader(ind, false);
            dybde += ind.isStartElement() ? 1 : ind.isEndElement() ? -1 : 0;
        }
        ud.close();
        return bytes.toByteArray();
    }

    /**
     * A document in either dialect in the SKAT dialect, the values of the named fields put through their functions. Names
     * are those of the SKAT dialect.
     */
    public static byte[] medVaerdier(byte[] dokument, Map<String, UnaryOperator<String>> funktioner)
            throws XMLStreamException {
        XMLStreamReader ind = Xml.laeser(new ByteArrayInputStream(dokument));
        ind.nextTag();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(dokument.length);
        XMLStreamWriter2 ud = (XMLStreamWriter2) UD.createXMLStreamWriter(bytes, "UTF-8");
        Strukturkopi.skriv(
                Dialektlaeser.af(ind),
                new Skriver(ud, Aktionsbesked.PRAEFIKS, Navnerum.SKAT_BUSINESS).medVaerdier(funktioner));
        ud.close();
        ind.close();
        return bytes.toByteArray();
    }

    private static WstxOutputFactory fabrik() {
        WstxOutputFactory fabrik = new WstxOutputFactory();
        fabrik.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true);
        return fabrik;
    }
}
