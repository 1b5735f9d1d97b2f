package dk.snitflade.gateway.indgang.wsdl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * What the top of a schema says.
 *
 * @param navnerum its target namespace; null when it takes that of the schema that includes it
 * @param praefikser prefix to namespace
 * @param egenskaber the other attributes, for instance elementFormDefault
 * @param henvisninger the schemas it includes or imports, in order
 */
record Skemahoved(
        String navnerum,
        Map<String, String> praefikser,
        Map<String, String> egenskaber,
        List<Henvisning> henvisninger) {

    static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    /** Components that bring another schema in. */
    private static final Set<String> HENVISER = Set.of("import", "include");

    /** @param navnerum the imported namespace; null for an include */
    record Henvisning(String navnerum, Kontraktfil fil) {}

    static Skemahoved af(Kontraktfil fil) {
        return fil.laes(laeser -> {
            laeser.nextTag();
            return laes(laeser, fil);
        });
    }

    /** Stands on the schema's start tag when called and on its end tag afterwards. */
    static Skemahoved laes(XMLStreamReader2 laeser, Kontraktfil fil) throws XMLStreamException {
        Map<String, String> praefikser = praefikser(laeser);
        Map<String, String> egenskaber = new LinkedHashMap<>();
        for (int nr = 0; nr < laeser.getAttributeCount(); nr++) {
            egenskaber.put(laeser.getAttributeLocalName(nr), laeser.getAttributeValue(nr));
        }
        String navnerum = egenskaber.remove("targetNamespace");
        List<Henvisning> henvisninger = new ArrayList<>();
        while (laeser.nextTag() == XMLStreamReader2.START_ELEMENT) {
            if (henviser(laeser)) {
                henvisninger.add(new Henvisning(
                        laeser.getAttributeValue(null, "namespace"),
                        fil.paa(laeser.getAttributeValue(null, "schemaLocation"))));
            }
            laeser.skipElement();
        }
        return new Skemahoved(navnerum, praefikser, egenskaber, henvisninger);
    }

    /** Whether the reader stands on the start tag of a schema. */
    static boolean erSkema(XMLStreamReader2 laeser) {
        return laeser.getLocalName().equals("schema") && XSD.equals(laeser.getNamespaceURI());
    }

    /** Whether the reader stands on a component that brings another schema in. */
    static boolean henviser(XMLStreamReader2 laeser) {
        return HENVISER.contains(laeser.getLocalName()) && XSD.equals(laeser.getNamespaceURI());
    }

    private static Map<String, String> praefikser(XMLStreamReader2 laeser) {
        Map<String, String> praefikser = new LinkedHashMap<>();
        for (int nr = 0; nr < laeser.getNamespaceCount(); nr++) {
            String praefiks = laeser.getNamespacePrefix(nr);
            praefikser.put(praefiks == null ? "" : praefiks, laeser.getNamespaceURI(nr));
        }
        return praefikser;
    }
}
