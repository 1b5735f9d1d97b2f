package dk.snitflade.gateway.besked;

import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Navnerum;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Lets a message in the OIO dialect be read by its SKAT names. The schema is checked on the names as they were sent. */
public final class Dialektlaeser extends StreamReaderDelegate {

    private Dialektlaeser(XMLStreamReader oio) {
        super(oio);
    }

    /** A reader of SKAT names over a message whose root the reader stands on. */
    public static XMLStreamReader af(XMLStreamReader laeser) {
        return dialekt(laeser) == Dialekt.OIO ? new Dialektlaeser(laeser) : laeser;
    }

    /** The dialect of a message, told by the namespace of the root the reader stands on. */
    public static Dialekt dialekt(XMLStreamReader laeser) {
        return Navnerum.OIO_WS.equals(laeser.getNamespaceURI()) ? Dialekt.OIO : Dialekt.SKAT;
    }

    @Override
    public String getLocalName() {
        return Navnepar.skat(super.getLocalName());
    }
}
