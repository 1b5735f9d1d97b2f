package dk.snitflade.gateway.indgang.wsdl;

import dk.snitflade.gateway.besked.Xml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/** Puts addresses the caller can reach into a WSDL or schema: of the service's ports, and of the schemas it points at. */
final class Adressering {

    private static final Set<QName> PORTADRESSER = Set.of(
            new QName("http://schemas.xmlsoap.org/wsdl/soap/", "address"),
            new QName("http://schemas.xmlsoap.org/wsdl/soap12/", "address"));

    private final String tjeneste;
    private final UnaryOperator<String> skemaadresse;
    private final XMLStreamReader2 ind;
    private final XMLStreamWriter2 ud;

    private Adressering(
            String tjeneste, UnaryOperator<String> skemaadresse, XMLStreamReader2 ind, XMLStreamWriter2 ud) {
        this.tjeneste = tjeneste;
        this.skemaadresse = skemaadresse;
        this.ind = ind;
        this.ud = ud;
    }

    /**
     * @param tjeneste address of the service
     * @param skemaadresse the address a schema is fetched at, by its place as the document states it
     */
    static byte[] af(byte[] dokument, String tjeneste, UnaryOperator<String> skemaadresse) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(dokument.length + 1024);
        try {
            XMLStreamReader2 ind = Xml.laeser(new ByteArrayInputStream(dokument));
            XMLStreamWriter2 ud = Xml.skriver(bytes);
            new Adressering(tjeneste, skemaadresse, ind, ud).skriv();
            ud.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Kontrakten kan ikke skrives", e);
        }
        return bytes.toByteArray();
    }

    private void skriv() throws XMLStreamException {
        ud.writeStartDocument("UTF-8", "1.0");
        ud.writeRaw("\n");
        while (ind.hasNext()) {
            boolean begynder = ind.next() == XMLStreamReader2.START_ELEMENT;
            if (begynder && PORTADRESSER.contains(ind.getName())) {
                element("location", sted -> tjeneste);
            } else if (begynder && Skemahoved.henviser(ind)) {
                element("schemaLocation", skemaadresse);
            } else {
                ud.copyEventFromReader(ind, true);
            }
        }
    }

    /** The start tag as it is, with another value in one attribute. */
    private void element(String attribut, UnaryOperator<String> vaerdi) throws XMLStreamException {
        ud.writeStartElement(ind.getPrefix(), ind.getLocalName(), ind.getNamespaceURI());
        for (int nr = 0; nr < ind.getAttributeCount(); nr++) {
            String navn = ind.getAttributeLocalName(nr);
            String skrevet = ind.getAttributeValue(nr);
            ud.writeAttribute(navn, navn.equals(attribut) ? vaerdi.apply(skrevet) : skrevet);
        }
    }
}
