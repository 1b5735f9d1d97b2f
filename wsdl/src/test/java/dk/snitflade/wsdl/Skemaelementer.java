package dk.snitflade.wsdl;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The global elements of a schema and of every schema it includes or imports. */
final class Skemaelementer {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema";

    private Skemaelementer() {}

    /** Names in the form <code>{namespace}name</code>. */
    static Set<String> navne(URL xsd) throws IOException, XMLStreamException {
        Set<String> navne = new TreeSet<>();
        saml(xsd, navne, new HashSet<>());
        return navne;
    }

    private static void saml(URL xsd, Set<String> navne, Set<String> sete) throws IOException, XMLStreamException {
        if (!sete.add(xsd.toExternalForm())) {
            return;
        }
        try (InputStream ind = xsd.openStream()) {
            XMLStreamReader laeser = XMLInputFactory.newDefaultFactory().createXMLStreamReader(ind);
            laeser.nextTag();
            String navnerum = laeser.getAttributeValue(null, "targetNamespace");
            int dybde = 1;
            while (dybde > 0) {
                int haendelse = laeser.next();
                if (haendelse == XMLStreamReader.END_ELEMENT) {
                    dybde--;
                } else if (haendelse == XMLStreamReader.START_ELEMENT && ++dybde == 2) {
                    laesGlobal(laeser, xsd, navnerum, navne, sete);
                }
            }
        }
    }

    private static void laesGlobal(
            XMLStreamReader laeser, URL xsd, String navnerum, Set<String> navne, Set<String> sete)
            throws IOException, XMLStreamException {
        String sted = laeser.getAttributeValue(null, "schemaLocation");
        if (sted != null) {
            saml(URI.create(xsd.toExternalForm()).resolve(sted).toURL(), navne, sete);
        } else if (laeser.getName().equals(new QName(XSD, "element"))) {
            navne.add(new QName(navnerum, laeser.getAttributeValue(null, "name")).toString());
        }
    }
}
