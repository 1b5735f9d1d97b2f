package dk.snitflade.gateway.indgang;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Shows a request's elements under the contract's names, and not at all those that are passed over. */
final class Stavelaeser extends StreamReaderDelegate {

    private final Stavning stavning;

    Stavelaeser(XMLStreamReader laeser, Stavning stavning) {
        super(laeser);
        this.stavning = stavning;
    }

    @Override
    public String getLocalName() {
        return stavning.navn(super.getLocalName());
    }

    @Override
    public String getNamespaceURI() {
        return stavning.navnerum(super.getNamespaceURI());
    }

    @Override
    public QName getName() {
        return new QName(getNamespaceURI(), getLocalName());
    }

    @Override
    public int next() throws XMLStreamException {
        int haendelse = super.next();
        while (haendelse == START_ELEMENT && stavning.overses(super.getNamespaceURI())) {
            spring();
            haendelse = super.next();
        }
        return haendelse;
    }

    /** By way of {@link #next()}, so that what is passed over is passed over here too. */
    @Override
    public int nextTag() throws XMLStreamException {
        int haendelse = next();
        while (haendelse != START_ELEMENT && haendelse != END_ELEMENT) {
            haendelse = next();
        }
        return haendelse;
    }

    private void spring() throws XMLStreamException {
        int dybde = 1;
        while (dybde > 0) {
            int haendelse = super.next();
            dybde += haendelse == START_ELEMENT ? 1 : haendelse == END_ELEMENT ? -1 : 0;
        }
    }
}
