package dk.snitflade.gateway.udgang.nymf;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.besked.Dialektlaeser;
import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.udgang.Aktionsstatuslaeser;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What NyMF answered.
 *
 * @param fejl numbers of errors about the call as a whole
 */
record Nymfsvar(List<Post> poster, List<Integer> fejl) {

    /** One action, by the other side's numbers; leverance is null where the answer is about one only. */
    record Post(Long leverance, String noegle, Long aktion, Long fordring, Udfald udfald) {}

    /** Stands on the root's start tag when called. */
    static Nymfsvar laes(XMLStreamReader oio) throws XMLStreamException {
        XMLStreamReader r = Dialektlaeser.af(oio);
        Nymfsvar svar = new Nymfsvar(new ArrayList<>(), new ArrayList<>());
        while (naeste(r)) {
            svar.laes(r, null);
        }
        return svar;
    }

    private void laes(XMLStreamReader r, Long leverance) throws XMLStreamException {
        switch (r.getLocalName()) {
            case "HovedOplysningerSvar",
                    "SvarReaktion",
                    "FordringInfo",
                    "FordringAktionStatusSamling",
                    "KvitteringSamling" -> {
                while (naeste(r)) {
                    laes(r, leverance);
                }
            }
            case "Fejl" -> fejl(r);
            case "Kvittering" -> kvittering(r);
            case "MFAktionStruktur" -> poster.add(post(r, leverance));
            default -> Element.spring(r);
        }
    }

    private void kvittering(XMLStreamReader r) throws XMLStreamException {
        Long leverance = null;
        while (naeste(r)) {
            if (r.getLocalName().equals("MFLeveranceID")) {
                leverance = Element.lang(r);
            } else {
                laes(r, leverance);
            }
        }
    }

    private void fejl(XMLStreamReader r) throws XMLStreamException {
        while (naeste(r)) {
            if (r.getLocalName().equals("FejlNummer")) {
                fejl.add((int) Element.lang(r));
            } else {
                Element.spring(r);
            }
        }
    }

    private static Post post(XMLStreamReader r, Long leverance) throws XMLStreamException {
        Long aktion = null;
        Long fordring = null;
        String kode = "";
        String reference = null;
        String status = "";
        List<Afvisning> afvisninger = List.of();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "MFAktionID" -> aktion = Element.lang(r);
                case "DMIFordringEFIFordringID" -> fordring = Element.lang(r);
                case "MFAktionKode" -> kode = Element.tekst(r);
                case "DMIFordringFordringHaverRef" -> reference = Element.tekst(r);
                case "MFAktionStatusKode" -> status = Element.tekst(r);
                case "AfvistÅrsagSamling" -> afvisninger = Aktionsstatuslaeser.afvisninger(r);
                default -> Element.spring(r);
            }
        }
        boolean ny = kode.equals("OPRETFORDRING") || kode.equals("GENINDSENDFORDRING");
        return new Post(
                leverance,
                Nymfbesked.noegle(kode, ny ? reference : null, fordring),
                aktion,
                fordring,
                Aktionsstatuslaeser.udfald(status, afvisninger));
    }
}
