package dk.snitflade.gateway.udgang;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.besked.Udfoertlaeser;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.gateway.validering.Afvisningskatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads MFAktionStruktur wherever it stands in an answer (nymf.md 3.7) and says what it means for the action. */
public final class Aktionsstatuslaeser {

    private Aktionsstatuslaeser() {}

    /** Outcomes by action id for every MFAktionStruktur inside the element the reader stands on. */
    public static Map<Long, Udfald> alle(XMLStreamReader r) throws XMLStreamException {
        Map<Long, Udfald> udfald = new HashMap<>();
        long seneste = 0;
        while (naeste(r)) {
            if (r.getLocalName().equals("MFAktionStruktur")) {
                seneste = laes(r, udfald);
            } else if (r.getLocalName().equals("UdførtAktionValg")) {
                Udfoert udfoert = Udfoertlaeser.laes(r);
                udfald.computeIfPresent(seneste, (aktion, foer) -> medUdfoert(foer, udfoert));
            } else if (r.getLocalName().endsWith("Samling") || r.getLocalName().equals("Kvittering")) {
                alle(r).forEach((aktion, et) -> udfald.merge(aktion, et, Aktionsstatuslaeser::enige));
            } else {
                Element.spring(r);
            }
        }
        return udfald;
    }

    /** UdførtAktionValg follows the status it belongs to, and says something only of what was carried out. */
    private static Udfald medUdfoert(Udfald udfald, Udfoert udfoert) {
        return udfald instanceof Udfald.Accepteret accepteret && accepteret.tilstand() == Tilstand.UDFOERT
                ? new Udfald.Accepteret(Tilstand.UDFOERT, udfoert)
                : udfald;
    }

    /** The id of the action. */
    private static long laes(XMLStreamReader r, Map<Long, Udfald> udfald) throws XMLStreamException {
        long aktion = 0;
        String status = "";
        List<Afvisning> afvisninger = List.of();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "MFAktionID" -> aktion = Element.lang(r);
                case "MFAktionStatusKode" -> status = Element.tekst(r);
                case "AfvistÅrsagSamling" -> afvisninger = afvisninger(r);
                default -> Element.spring(r);
            }
        }
        udfald.merge(aktion, udfald(status, afvisninger), Aktionsstatuslaeser::enige);
        return aktion;
    }

    /** Two words on one action in one answer are one when they agree, and no word when they do not. */
    private static Udfald enige(Udfald foer, Udfald nu) {
        if (foer instanceof Udfald.Accepteret et
                && nu instanceof Udfald.Accepteret andet
                && et.tilstand() == andet.tilstand()) {
            return et.udfoert() == null ? andet : et;
        }
        return foer.equals(nu) ? foer : new Udfald.Ukendt("Svaret modsiger sig selv");
    }

    /** The reasons inside AfvistÅrsagSamling, which the reader stands on. */
    public static List<Afvisning> afvisninger(XMLStreamReader r) throws XMLStreamException {
        List<Afvisning> afvisninger = new ArrayList<>();
        while (naeste(r)) {
            afvisninger.add(afvisning(r));
        }
        return afvisninger;
    }

    /** What a status word means; the reasons count for AFVIST only. */
    public static Udfald udfald(String status, List<Afvisning> afvisninger) {
        return switch (status) {
            case "MODTAGET" -> new Udfald.Accepteret(Tilstand.SENDT);
            case "HOERING" -> new Udfald.Accepteret(Tilstand.HOERING);
            case "SAGSBEHANDL" -> new Udfald.Accepteret(Tilstand.SAGSBEHANDL);
            case "UDFOERT" -> new Udfald.Accepteret(Tilstand.UDFOERT);
            case "AFVIST" -> new Udfald.Afvist(afvisninger);
            default -> new Udfald.Ukendt("Ukendt status i svaret");
        };
    }

    private static Afvisning afvisning(XMLStreamReader r) throws XMLStreamException {
        int nummer = 900;
        String tekst = "";
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "MFAktionAfvistNummer" -> nummer = (int) Element.lang(r);
                case "MFAktionAfvistTekst" -> tekst = Element.tekst(r);
                default -> Element.spring(r);
            }
        }
        return Afvisningskatalog.afBackend(nummer, tekst);
    }
}
