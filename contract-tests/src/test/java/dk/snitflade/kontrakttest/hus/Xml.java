package dk.snitflade.kontrakttest.hus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Hardened XML reading and small look-ups in a tree. Elements are named by local name; the schemas guard the rest. */
public final class Xml {

    private Xml() {}

    /** A factory that refuses every DTD, for whoever needs to make parsers of their own. */
    public static DocumentBuilderFactory domFabrik() {
        try {
            var fabrik = DocumentBuilderFactory.newInstance();
            fabrik.setNamespaceAware(true);
            fabrik.setXIncludeAware(false);
            fabrik.setExpandEntityReferences(false);
            fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabrik;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static XMLInputFactory ind() {
        var fabrik = XMLInputFactory.newFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabrik;
    }

    public static XMLOutputFactory ud() {
        return XMLOutputFactory.newFactory();
    }

    /** @throws AssertionError when it is not XML, with the text */
    public static Document dom(byte[] xml) {
        try {
            var laeser = domFabrik().newDocumentBuilder();
            laeser.setErrorHandler(null);
            return laeser.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError("Ikke XML: " + new String(xml, StandardCharsets.UTF_8), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree as UTF-8. */
    public static byte[] bytes(Node node) {
        try {
            Transformer skriver = TransformerFactory.newDefaultInstance().newTransformer();
            skriver.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            skriver.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var ud = new ByteArrayOutputStream();
            skriver.transform(new DOMSource(node), new StreamResult(ud));
            return ud.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every element of the name below the node, in document order. */
    public static List<Element> alle(Node node, String navn) {
        NodeList fundne = node instanceof Document dokument
                ? dokument.getElementsByTagNameNS("*", navn)
                : ((Element) node).getElementsByTagNameNS("*", navn);
        return IntStream.range(0, fundne.getLength())
                .mapToObj(fundne::item)
                .map(Element.class::cast)
                .toList();
    }

    /** The texts of every element of the name below the node. */
    public static List<String> tekster(Node node, String navn) {
        return alle(node, navn).stream().map(Element::getTextContent).toList();
    }

    /** The text of the first element of the name below the node; empty when there is none. */
    public static Optional<String> tekst(Node node, String navn) {
        return tekster(node, navn).stream().findFirst();
    }

    /** The child elements. */
    public static List<Element> boern(Node node) {
        NodeList boern = node.getChildNodes();
        return IntStream.range(0, boern.getLength())
                .mapToObj(boern::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
