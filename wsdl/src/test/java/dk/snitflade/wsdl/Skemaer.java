package dk.snitflade.wsdl;

import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** The compiled schemas of the tests, each compiled once. */
final class Skemaer {

    private static final Map<String, WoodstoxSkema> WOODSTOX = new ConcurrentHashMap<>();
    private static final Map<String, Schema> JDK = new ConcurrentHashMap<>();

    private Skemaer() {}

    /** The schema for the gateway's reading pass. */
    static WoodstoxSkema woodstox(URL xsd) {
        return WOODSTOX.computeIfAbsent(xsd.toExternalForm(), sted -> new WoodstoxSkema(xsd));
    }

    /** Validates with the JDK's validator, which may open only files and jars and no DTD. */
    static void kontrollerMedJdk(URL xsd, URL besked) throws SAXException, IOException {
        Validator validator =
                JDK.computeIfAbsent(xsd.toExternalForm(), sted -> jdk(xsd)).newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.validate(new StreamSource(besked.toExternalForm()));
    }

    private static Schema jdk(URL xsd) {
        try {
            SchemaFactory fabrik = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
            return fabrik.newSchema(xsd);
        } catch (SAXException e) {
            throw new IllegalStateException("Schema " + xsd + " does not compile", e);
        }
    }
}
