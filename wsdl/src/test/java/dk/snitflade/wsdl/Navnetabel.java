package dk.snitflade.wsdl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** The name pairs as the tests use them: read the table, and translate a SKAT message with nothing but the table. */
final class Navnetabel {

    private static final Map<String, String> NAVNERUM = Map.of(
            "OIO_WS", Navnerum.OIO_WS,
            "OIO_BASIC", Navnerum.OIO_BASIC,
            "OIO_CONTEXT", Navnerum.OIO_CONTEXT,
            "OIO_COMPANY", Navnerum.OIO_COMPANY);

    private Navnetabel() {}

    /** One row; {@code oio} is null for a name the OIO dialect lacks. */
    record Par(String skat, QName oio, String maerke) {}

    /** Every row of the table. */
    static List<Par> laes(URL csv) {
        try (BufferedReader tabel =
                new BufferedReader(new InputStreamReader(csv.openStream(), StandardCharsets.UTF_8))) {
            return tabel.lines().skip(1).map(Navnetabel::par).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message with OIO names; an element without a pair is left out, its children stay. */
    static String oversaet(URL besked, List<Par> navnepar) throws IOException, XMLStreamException {
        Map<String, QName> navne = new HashMap<>();
        navnepar.forEach(par -> navne.put(par.skat(), par.oio()));
        StringWriter tekst = new StringWriter();
        XMLStreamWriter ud = XMLOutputFactory.newFactory().createXMLStreamWriter(tekst);
        try (InputStream ind = besked.openStream()) {
            XMLStreamReader laeser = XMLInputFactory.newFactory().createXMLStreamReader(ind);
            while (laeser.hasNext()) {
                int haendelse = laeser.next();
                if (haendelse == XMLStreamReader.START_ELEMENT && navne.get(laeser.getLocalName()) != null) {
                    QName oio = navne.get(laeser.getLocalName());
                    ud.writeStartElement("", oio.getLocalPart(), oio.getNamespaceURI());
                    ud.writeDefaultNamespace(oio.getNamespaceURI());
                } else if (haendelse == XMLStreamReader.END_ELEMENT && navne.get(laeser.getLocalName()) != null) {
                    ud.writeEndElement();
                } else if (haendelse == XMLStreamReader.CHARACTERS) {
                    ud.writeCharacters(laeser.getText());
                }
            }
        }
        ud.flush();
        return tekst.toString();
    }

    private static Par par(String raekke) {
        String[] felter = raekke.split(";", -1);
        QName oio = felter[1].isEmpty() ? null : new QName(NAVNERUM.get(felter[2]), felter[1]);
        return new Par(felter[0], oio, felter[3]);
    }
}
