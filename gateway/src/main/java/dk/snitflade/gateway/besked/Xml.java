package dk.snitflade.gateway.besked;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/** Hardened XML streams: no DTD, no entities from outside, and limits on what one message may hold. */
public final class Xml {

    /** Deepest nesting of elements; a real message needs less than 20. */
    public static final int DYBDE = 100;

    /** Most attributes on one element; a real message has hardly any. */
    public static final int ATTRIBUTTER = 50;

    /** Longest attribute value in characters. */
    public static final int ATTRIBUTLAENGDE = 4_096;

    /** Longest text in one element in characters; a document of 10 MB in base64 fits. */
    public static final int TEKSTLAENGDE = 16 * 1024 * 1024;

    /**
     * Most bytes before the Body begins. A header is kept as a tree, which takes some forty times its length, so an endless one
     * would fill the memory long before the whole message was too large; a signed one with its certificates takes 10 KB.
     */
    public static final int HOVED = 256 * 1024;

    /** Most digits in a row; the longest number of any contract has 18. */
    public static final int CIFRE = 1_000;

    private static final WstxInputFactory IND = indgang();
    private static final WstxOutputFactory UD = udgang();

    private Xml() {}

    /** A reader over bytes in the encoding the XML declaration states, UTF-8 without one. */
    public static XMLStreamReader2 laeser(InputStream kilde) throws XMLStreamException {
        return (XMLStreamReader2) IND.createXMLStreamReader(kilde);
    }

    /** A reader of the encoding the transport has named, whatever the XML declaration says. */
    public static XMLStreamReader2 laeser(InputStream kilde, String tegnsaet) throws XMLStreamException {
        return (XMLStreamReader2) IND.createXMLStreamReader(kilde, tegnsaet);
    }

    /** A writer of UTF-8. */
    public static XMLStreamWriter2 skriver(OutputStream maal) throws XMLStreamException {
        return (XMLStreamWriter2) UD.createXMLStreamWriter(maal, "UTF-8");
    }

    /** What is written is our own, so its structure need not be checked on the way out; the goldens and tests check it. */
    private static WstxOutputFactory udgang() {
        WstxOutputFactory fabrik = new WstxOutputFactory();
        fabrik.configureForSpeed();
        return fabrik;
    }

    private static WstxInputFactory indgang() {
        WstxInputFactory fabrik = new WstxInputFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        fabrik.setProperty(XMLInputFactory.IS_COALESCING, true);
        fabrik.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, true);
        fabrik.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DYBDE);
        fabrik.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTTER);
        fabrik.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, ATTRIBUTLAENGDE);
        fabrik.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, TEKSTLAENGDE);
        fabrik.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1);
        return fabrik;
    }
}
