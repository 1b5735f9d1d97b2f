package dk.snitflade.mocks.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Opens XML from outside: no DTD, no external entities, limits on depth and attributes. A document type declaration is
 * refused before anything in it is expanded.
 */
public final class SikkerXml {

    private static final int MAKS_DYBDE = 60;
    private static final int MAKS_ATTRIBUTTER = 50;
    private static final int MAKS_ATTRIBUTLAENGDE = 10_000;

    private static final WstxInputFactory FABRIK = fabrik();

    private SikkerXml() {}

    /**
     * A reader standing on the document's root element.
     *
     * @param xml the document
     * @param tegnsaet encoding known from outside; null to let the document say
     * @throws XMLStreamException when it is not XML or holds a document type declaration
     */
    public static XMLStreamReader2 laeser(byte[] xml, String tegnsaet) throws XMLStreamException {
        var kilde = new ByteArrayInputStream(xml);
        var laeser = (XMLStreamReader2)
                (tegnsaet == null
                        ? FABRIK.createXMLStreamReader(kilde)
                        : FABRIK.createXMLStreamReader(kilde, tegnsaet));
        while (laeser.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (laeser.next() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("DOCTYPE er ikke tilladt", laeser.getLocation());
            }
        }
        return laeser;
    }

    private static WstxInputFactory fabrik() {
        var fabrik = new WstxInputFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Lazy parsing hides syntax errors in unchecked exceptions.
        fabrik.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        fabrik.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAKS_DYBDE);
        fabrik.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAKS_ATTRIBUTTER);
        fabrik.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAKS_ATTRIBUTLAENGDE);
        return fabrik;
    }
}
