package dk.snitflade.mocks.fagsystem;

import dk.snitflade.mocks.soap.Operationslaeser;
import dk.snitflade.mocks.xml.Blade;
import dk.snitflade.wsdl.Navnerum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A call of the gateway's.
 *
 * @param hoved the leaves of the head
 * @param meldinger the leaves of each movement; one for a change of state
 */
record Fagsystemkald(String operation, Map<String, String> hoved, List<Map<String, String>> meldinger) {

    static final String DAEKNING = "DaekningAfskrivningRegistrering";
    static final String STATUS = "DebitorkontoStatusRegistrering";

    static final Map<QName, Operationslaeser<Fagsystemkald>> OPERATIONER = Map.of(
            new QName(Navnerum.OIR, DAEKNING + "_I"), r -> laes(r, DAEKNING),
            new QName(Navnerum.OIR, STATUS + "_I"), r -> laes(r, STATUS));

    private static Fagsystemkald laes(XMLStreamReader laeser, String operation) throws XMLStreamException {
        Map<String, String> hoved = Map.of();
        List<Map<String, String>> meldinger = new ArrayList<>();
        Map<String, String> loese = new HashMap<>();
        while (laeser.nextTag() == XMLStreamConstants.START_ELEMENT) {
            switch (laeser.getLocalName()) {
                case "HovedOplysninger" -> hoved = blade(laeser);
                case "DebitorkontoBevaegelse" -> meldinger.add(blade(laeser));
                default ->
                    loese.put(laeser.getLocalName(), laeser.getElementText().strip());
            }
        }
        if (!loese.isEmpty()) {
            meldinger.add(loese);
        }
        return new Fagsystemkald(operation, hoved, meldinger);
    }

    private static Map<String, String> blade(XMLStreamReader laeser) throws XMLStreamException {
        Map<String, String> blade = new HashMap<>();
        Blade.laes(laeser, Set.of()).forEach((navn, tekst) -> blade.put(navn.getLocalPart(), tekst));
        return blade;
    }
}
