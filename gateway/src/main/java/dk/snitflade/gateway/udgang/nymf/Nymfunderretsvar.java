package dk.snitflade.gateway.udgang.nymf;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Dialektlaeser;
import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.besked.Udklip;
import dk.snitflade.gateway.underretning.Raaunderretning;
import dk.snitflade.gateway.validering.EgetNummer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * MFUnderretSamlingHent_O: its notifications as they stand there.
 *
 * @param fejl numbers of errors about the call as a whole
 * @param advis numbers of what it says beside
 */
record Nymfunderretsvar(List<Raaunderretning> poster, List<Integer> fejl, List<Integer> advis) {

    /** Whether it says that there is more than it holds. */
    boolean flere() {
        return advis.contains(EgetNummer.FLERE_UNDERRETNINGER.nummer());
    }

    /** Stands on the root's start tag when called. */
    static Nymfunderretsvar laes(XMLStreamReader oio) throws XMLStreamException {
        Nymfunderretsvar svar = new Nymfunderretsvar(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        svar.laes(oio, Dialektlaeser.af(oio));
        return svar;
    }

    private void laes(XMLStreamReader oio, XMLStreamReader r) throws XMLStreamException {
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "HovedOplysningerSvar", "SvarReaktion", "UnderretSamling", "Fejl", "Advis" -> laes(oio, r);
                case "FejlNummer" -> fejl.add((int) Element.lang(r));
                case "AdvisNummer" -> advis.add((int) Element.lang(r));
                case "Underret" -> poster.add(Raaunderretning.af(Udklip.af(oio)));
                default -> Element.spring(r);
            }
        }
    }
}
