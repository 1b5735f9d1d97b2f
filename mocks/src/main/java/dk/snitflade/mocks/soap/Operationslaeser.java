package dk.snitflade.mocks.soap;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one operation's request.
 *
 * @param <K> the request record
 */
@FunctionalInterface
public interface Operationslaeser<K> {

    /**
     * Reads from the operation's start tag, where the reader stands, to its end tag.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} when a value makes no sense
     */
    K laes(XMLStreamReader laeser) throws XMLStreamException;
}
