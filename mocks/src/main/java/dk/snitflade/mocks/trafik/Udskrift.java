package dk.snitflade.mocks.trafik;

import dk.snitflade.mocks.xml.SikkerXml;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Writes an example with marks where {@link Skabelon} cuts, its action as often as wished, and without the prolog. */
final class Udskrift {

    /** A mark: the element's name and its text. The characters stand in no contract. */
    static final Pattern HUL = Pattern.compile("⟦([^⟦¦⟧]+)¦([^⟦¦⟧]*)⟧");

    private static final String AKTION = "FordringAktion";
    private static final XMLEventFactory DELE = XMLEventFactory.newFactory();

    private final Map<String, String> faste;
    private final Pattern skiftende;
    private final XMLEventWriter ud;
    private String element = "";

    private Udskrift(Map<String, String> faste, Pattern skiftende, XMLEventWriter ud) {
        this.faste = faste;
        this.skiftende = skiftende;
        this.ud = ud;
    }

    static String af(byte[] eksempel, Map<String, String> faste, Pattern skiftende, int aktioner) {
        try {
            var tekst = new StringWriter();
            XMLEventWriter ud = XMLOutputFactory.newFactory().createXMLEventWriter(tekst);
            new Udskrift(faste, skiftende, ud).skriv(laes(eksempel), aktioner);
            ud.close();
            return tekst.toString();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Eksemplet kan ikke læses", e);
        }
    }

    private static List<XMLEvent> laes(byte[] eksempel) throws XMLStreamException {
        XMLEventReader ind = XMLInputFactory.newFactory().createXMLEventReader(SikkerXml.laeser(eksempel, null));
        List<XMLEvent> haendelser = new ArrayList<>();
        while (ind.hasNext()) {
            XMLEvent haendelse = ind.nextEvent();
            boolean mellemrum =
                    haendelse.isCharacters() && haendelse.asCharacters().isWhiteSpace();
            if (!mellemrum && !haendelse.isStartDocument() && !haendelse.isEndDocument()) {
                haendelser.add(haendelse);
            }
        }
        return haendelser;
    }

    private void skriv(List<XMLEvent> haendelser, int aktioner) throws XMLStreamException {
        int foerste = aktioner == 0 ? -1 : begyndelse(haendelser);
        if (foerste < 0) {
            skriv(haendelser, "");
            return;
        }
        skriv(haendelser.subList(0, foerste), "");
        List<XMLEvent> aktion = haendelser.subList(foerste, slutning(haendelser, true) + 1);
        for (int nr = 1; nr <= aktioner; nr++) {
            skriv(aktion, "#" + nr);
        }
        skriv(haendelser.subList(slutning(haendelser, false) + 1, haendelser.size()), "");
    }

    private void skriv(List<XMLEvent> haendelser, String aktion) throws XMLStreamException {
        for (XMLEvent haendelse : haendelser) {
            if (haendelse.isStartElement()) {
                element = haendelse.asStartElement().getName().getLocalPart();
            }
            ud.add(
                    haendelse.isCharacters()
                            ? DELE.createCharacters(
                                    tekst(haendelse.asCharacters().getData(), aktion))
                            : haendelse);
        }
    }

    private String tekst(String oprindelig, String aktion) {
        if (faste.containsKey(element)) {
            return faste.get(element);
        }
        return skiftende.matcher(element).matches() ? "⟦" + element + "¦" + oprindelig + aktion + "⟧" : oprindelig;
    }

    private static int begyndelse(List<XMLEvent> haendelser) {
        for (int i = 0; i < haendelser.size(); i++) {
            if (haendelser.get(i).isStartElement()
                    && haendelser
                            .get(i)
                            .asStartElement()
                            .getName()
                            .getLocalPart()
                            .equals(AKTION)) {
                return i;
            }
        }
        return -1;
    }

    private static int slutning(List<XMLEvent> haendelser, boolean foerste) {
        int slut = -1;
        for (int i = 0; i < haendelser.size(); i++) {
            if (haendelser.get(i).isEndElement()
                    && haendelser.get(i).asEndElement().getName().getLocalPart().equals(AKTION)
                    && (slut < 0 || !foerste)) {
                slut = i;
            }
        }
        return slut;
    }
}
