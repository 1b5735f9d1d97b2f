package dk.snitflade.mocks.xml;

import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements by their names. Each name carries the prefix to write it with.
 *
 * @param skriver where they go
 */
public record Elementskriver(XMLStreamWriter skriver) {

    /** Begins an element that declares the given namespaces; each is a name with the wanted prefix. */
    public void rod(QName navn, List<QName> navnerum) throws XMLStreamException {
        start(navn);
        for (QName rum : navnerum) {
            skriver.writeNamespace(rum.getPrefix(), rum.getNamespaceURI());
        }
    }

    /** Begins an element. */
    public void start(QName navn) throws XMLStreamException {
        skriver.writeStartElement(navn.getPrefix(), navn.getLocalPart(), navn.getNamespaceURI());
    }

    /** Ends the element begun last. */
    public void slut() throws XMLStreamException {
        skriver.writeEndElement();
    }

    /** An element without content. */
    public void tom(QName navn) throws XMLStreamException {
        skriver.writeEmptyElement(navn.getPrefix(), navn.getLocalPart(), navn.getNamespaceURI());
    }

    /** An element with the value as text; nothing at all when the value is null. */
    public void felt(QName navn, Object vaerdi) throws XMLStreamException {
        if (vaerdi != null) {
            start(navn);
            skriver.writeCharacters(vaerdi.toString());
            slut();
        }
    }
}
