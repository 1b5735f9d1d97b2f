package dk.snitflade.gateway.indgang.nymf;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.besked.Aktionslaeser;
import dk.snitflade.gateway.besked.Dialektlaeser;
import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.indgang.nymf.Kvitteringsforespoergsel.Efter;
import dk.snitflade.wsdl.Dialekt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the requests of the NyMF door in one pass; the reader stands on the root's start tag and ends on its end tag. */
final class NymfLaeser {

    private NymfLaeser() {}

    /** MFFordringIndberet_I (nymf.md 3.1). */
    static Indberetning indberetning(XMLStreamReader sendt, Instant modtaget) throws XMLStreamException {
        Dialekt dialekt = Dialektlaeser.dialekt(sendt);
        XMLStreamReader r = Dialektlaeser.af(sendt);
        String transaktionsId = "";
        String afsender = "";
        String leveranceId = "";
        List<Aktion> aktioner = new ArrayList<>();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "Kontekst" -> transaktionsId = iKontekst(r);
                case "HovedOplysninger" -> transaktionsId = transaktionsId(r);
                case "FordringhaverSystemIDStruktur" -> afsender = afsender(r);
                case "MFLeveranceID" -> leveranceId = Long.toString(Element.lang(r));
                case "FordringAktionSamling" -> {
                    while (naeste(r)) {
                        aktioner.add(Aktionslaeser.laes(r));
                    }
                }
                default -> Element.spring(r);
            }
        }
        Aktionsbesked.Samling samling = Aktionsbesked.samling(aktioner);
        return new Indberetning(
                Indberetning.Kanal.NYMF,
                afsender,
                leveranceId,
                transaktionsId,
                modtaget,
                samling.fingeraftryk(),
                aktioner,
                samling.pakkede(),
                dialekt.name());
    }

    /** MFKvitteringHent_I (nymf.md 4.1). */
    static Kvitteringsforespoergsel kvittering(XMLStreamReader sendt, Instant modtaget) throws XMLStreamException {
        Dialekt dialekt = Dialektlaeser.dialekt(sendt);
        XMLStreamReader r = Dialektlaeser.af(sendt);
        String transaktionsId = "";
        String afsender = "";
        Long fordringshaver = null;
        Efter efter = Efter.LEVERANCE;
        List<Long> ider = new ArrayList<>();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "Kontekst" -> transaktionsId = iKontekst(r);
                case "HovedOplysninger" -> transaktionsId = transaktionsId(r);
                case "FordringhaverSystemIDStruktur" -> afsender = afsender(r);
                case "DMIFordringHaverID" -> fordringshaver = Element.lang(r);
                case "MFLeveranceID" -> ider.add(Element.lang(r));
                case "MFAktionID" -> {
                    efter = Efter.AKTION;
                    ider.add(Element.lang(r));
                }
                case "DMIFordringEFIFordringID" -> {
                    efter = Efter.FORDRING;
                    ider.add(Element.lang(r));
                }
                default -> Element.spring(r);
            }
        }
        return new Kvitteringsforespoergsel(afsender, transaktionsId, modtaget, fordringshaver, efter, ider, dialekt);
    }

    /** The SKAT dialect wraps the head in Kontekst; OIO has it straight under the root (nymf.md 2.4). */
    static String iKontekst(XMLStreamReader r) throws XMLStreamException {
        String id = "";
        while (naeste(r)) {
            id = transaktionsId(r);
        }
        return id;
    }

    static String transaktionsId(XMLStreamReader r) throws XMLStreamException {
        String id = "";
        while (naeste(r)) {
            if (r.getLocalName().equals("TransaktionsID")) {
                id = Element.tekst(r);
            } else {
                Element.spring(r);
            }
        }
        return id;
    }

    static String afsender(XMLStreamReader r) throws XMLStreamException {
        String nummer = "";
        while (naeste(r)) {
            nummer = Element.tekst(r);
        }
        return nummer;
    }
}
