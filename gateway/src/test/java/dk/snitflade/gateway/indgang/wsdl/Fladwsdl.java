package dk.snitflade.gateway.indgang.wsdl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A flat WSDL as a foreign tool takes it apart. */
final class Fladwsdl {

    private final Document dokument;

    Fladwsdl(byte[] wsdl) {
        DocumentBuilderFactory fabrik = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            dokument = fabrik.newDocumentBuilder().parse(new ByteArrayInputStream(wsdl));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The inline schemas, in order. */
    List<Element> skemaer() {
        return alle("schema");
    }

    List<String> navnerum() {
        return skemaer().stream().map(s -> s.getAttribute("targetNamespace")).toList();
    }

    /** Everything that could bring another document in. */
    List<Element> henvisninger() {
        return Stream.of("import", "include", "redefine")
                .flatMap(navn -> alle(navn).stream())
                .toList();
    }

    List<Element> alle(String navn) {
        NodeList fundne = dokument.getElementsByTagNameNS("*", navn);
        return IntStream.range(0, fundne.getLength())
                .mapToObj(nr -> (Element) fundne.item(nr))
                .toList();
    }

    /** The schemas compiled together, by a compiler that may open nothing else. */
    Schema skema() {
        try {
            SchemaFactory fabrik = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return fabrik.newSchema(skemaer().stream().map(DOMSource::new).toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static void kontroller(Schema skema, byte[] besked) {
        try {
            skema.newValidator().validate(new StreamSource(new ByteArrayInputStream(besked)));
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + new String(besked, StandardCharsets.UTF_8), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
