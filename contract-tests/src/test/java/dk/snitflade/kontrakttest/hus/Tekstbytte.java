package dk.snitflade.kontrakttest.hus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.BinaryOperator;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Copies a message event by event and replaces texts on the way; everything else stays as it was. */
final class Tekstbytte {

    private Tekstbytte() {}

    /**
     * @param ny given the local name of the element and its text, which is not blank, the text to write
     */
    static byte[] byt(byte[] xml, BinaryOperator<String> ny) {
        try {
            var resultat = new ByteArrayOutputStream(xml.length + 256);
            XMLEventReader ind = Xml.ind().createXMLEventReader(new ByteArrayInputStream(xml));
            XMLEventWriter ud = Xml.ud().createXMLEventWriter(resultat, "UTF-8");
            XMLEventFactory tekster = XMLEventFactory.newFactory();
            String element = "";
            while (ind.hasNext()) {
                XMLEvent del = ind.nextEvent();
                if (del.isStartElement()) {
                    element = del.asStartElement().getName().getLocalPart();
                }
                boolean tekst = del.isCharacters() && !del.asCharacters().isWhiteSpace();
                ud.add(
                        tekst
                                ? tekster.createCharacters(
                                        ny.apply(element, del.asCharacters().getData()))
                                : del);
            }
            ud.close();
            return resultat.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Beskeden kan ikke læses", e);
        }
    }
}
