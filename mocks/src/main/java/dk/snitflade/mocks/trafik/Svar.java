package dk.snitflade.mocks.trafik;

import dk.snitflade.mocks.xml.SikkerXml;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the gateway answered, in NyMF's dialects or ØIR.
 *
 * @param modtaget the claim of every accepted action, in order
 * @param afviste how many actions, or calls in ØIR, were refused
 */
record Svar(List<String> modtaget, int afviste) {

    /** @throws IllegalArgumentException when it is no XML */
    static Svar af(byte[] krop) {
        List<String> modtaget = new ArrayList<>();
        int afviste = 0;
        String fordring = "";
        try {
            XMLStreamReader laeser = SikkerXml.laeser(krop, null);
            while (laeser.hasNext()) {
                if (laeser.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                switch (laeser.getLocalName()) {
                    case "DMIFordringEFIFordringID", "FordringInddrivelseFordringIdentifikator" ->
                        fordring = laeser.getElementText();
                    case "DebitorsystemReference" -> modtaget.add(laeser.getElementText());
                    case "MFAktionStatusKode", "ModtagFordringAktionStatusKode" -> {
                        if (laeser.getElementText().equals("AFVIST")) {
                            afviste++;
                        } else {
                            modtaget.add(fordring);
                        }
                    }
                    case "ForretningsValideringsKode" -> {
                        if (laeser.getElementText().matches("AFVIST|FEJLET")) {
                            afviste++;
                        }
                    }
                    default -> {
                        // Nothing the driver counts.
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Svaret er ikke XML", e);
        }
        return new Svar(modtaget, afviste);
    }
}
