package dk.snitflade.gateway.besked;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads actions out of XML as the doors do. */
public final class Laesning {

    private Laesning() {}

    /** Every FordringAktion in the document, in its order. */
    public static List<Aktion> aktioner(String xml) throws XMLStreamException {
        XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        List<Aktion> aktioner = new ArrayList<>();
        while (r.hasNext()) {
            if (r.next() == XMLStreamReader.START_ELEMENT && r.getLocalName().equals("FordringAktion")) {
                aktioner.add(Aktionslaeser.laes(r));
            }
        }
        return aktioner;
    }

    /** The one action of a message as the journal keeps it. */
    public static Aktion gemt(byte[] pakket) throws XMLStreamException {
        return aktioner(medPraefiks(pakket)).get(0);
    }

    /** The stored message with its prefix bound, so that it is a document by itself. */
    public static String medPraefiks(byte[] pakket) {
        return "<rod xmlns:%s=\"%s\">%s</rod>"
                .formatted(Aktionsbesked.PRAEFIKS, Navnerum.SKAT_BUSINESS, Aktionsbesked.udpak(pakket));
    }
}
