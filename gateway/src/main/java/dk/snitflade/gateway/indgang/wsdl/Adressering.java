package dk.snitflade.gateway.indgang.wsdl;

import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.sikkerhed.wss.Wssprofil;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/** Puts what only the running gateway knows into a WSDL or schema: addresses the caller can reach, and the policy in force. */
final class Adressering {

    private static final Set<QName> PORTADRESSER = Set.of(
            new QName("http://schemas.xmlsoap.org/wsdl/soap/", "address"),
            new QName("http://schemas.xmlsoap.org/wsdl/soap12/", "address"));

    private static final QName BINDING = new QName("http://schemas.xmlsoap.org/wsdl/", "binding");

    private final String tjeneste;
    private final UnaryOperator<String> skemaadresse;
    private final Wssprofil profil;
    private final XMLStreamReader2 ind;
    private final XMLStreamWriter2 ud;

    private boolean politikSkrevet;

    private Adressering(
            String tjeneste,
            UnaryOperator<String> skemaadresse,
            Wssprofil profil,
            XMLStreamReader2 ind,
            XMLStreamWriter2 ud) {
        this.profil = profil;
        this.tjeneste = tjeneste;
        this.skemaadresse = skemaadresse;
        this.ind = ind;
        this.ud = ud;
    }

    /**
     * @param tjeneste address of the service
     * @param skemaadresse the address a schema is fetched at, by its place as the document states it
     * @param profil whose policy a WSDL states for every binding
     */
    static byte[] af(byte[] dokument, String tjeneste, UnaryOperator<String> skemaadresse, Wssprofil profil) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(dokument.length + 1024);
        try {
            XMLStreamReader2 ind = Xml.laeser(new ByteArrayInputStream(dokument));
            XMLStreamWriter2 ud = Xml.skriver(bytes);
            new Adressering(tjeneste, skemaadresse, profil, ind, ud).skriv();
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
            } else if (begynder && profil.sikrer() && BINDING.equals(ind.getName())) {
                binding();
            } else {
                ud.copyEventFromReader(ind, true);
            }
        }
    }

    /** Points at the policy, which stands before the first binding. */
    private void binding() throws XMLStreamException {
        if (!politikSkrevet) {
            ud.writeRaw(profil.politik());
            politikSkrevet = true;
        }
        ud.copyEventFromReader(ind, true);
        ud.writeRaw("<wsp:PolicyReference xmlns:wsp=\"http://www.w3.org/ns/ws-policy\" URI=\"#" + profil.id() + "\"/>");
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
