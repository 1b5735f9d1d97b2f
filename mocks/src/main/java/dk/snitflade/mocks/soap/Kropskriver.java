package dk.snitflade.mocks.soap;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the one element inside the Body of an answer. */
@FunctionalInterface
public interface Kropskriver {

    /** Writes the element, namespaces declared on it. */
    void skriv(XMLStreamWriter skriver) throws XMLStreamException;
}
