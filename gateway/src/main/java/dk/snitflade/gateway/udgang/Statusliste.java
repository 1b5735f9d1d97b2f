package dk.snitflade.gateway.udgang;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.besked.Udfoertlaeser;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionsstatus;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.gateway.kvittering.Statusmelding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads how actions stand, wherever it stands in a message: MFAktionStruktur (nymf.md 3.7) and PSRM's StatusOpdatering. */
public final class Statusliste {

    private static final Set<String> STRUKTURER = Set.of("MFAktionStruktur", "StatusOpdatering");

    private Statusliste() {}

    /** What a whole SOAP answer says; empty when it is another answer than expected, or cannot be read. */
    public static List<Statusmelding> afSvar(byte[] svar, QName rod) {
        try {
            List<Statusmelding> fundne = Svartolk.tolk(new Postsvar.Svar(200, null, svar), rod, Statusliste::laes)
                    .svar();
            return fundne == null ? List.of() : udenGentagelser(fundne);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Of an action in høring both may stand there; the word that names the høring tells more. */
    private static List<Statusmelding> udenGentagelser(List<Statusmelding> fundne) {
        Set<Long> iHoering = fundne.stream()
                .filter(melding -> melding.hoering() != null)
                .map(Statusmelding::aktion)
                .collect(Collectors.toSet());
        return fundne.stream()
                .filter(melding -> melding.hoering() != null || !iHoering.contains(melding.aktion()))
                .toList();
    }

    /** Everything inside the element the reader stands on, in its order. */
    public static List<Statusmelding> laes(XMLStreamReader r) throws XMLStreamException {
        List<Statusmelding> fundne = new ArrayList<>();
        while (naeste(r)) {
            if (STRUKTURER.contains(r.getLocalName())) {
                fundne.add(melding(r));
            } else if (r.getLocalName().equals("UdførtAktionValg") && !fundne.isEmpty()) {
                int sidste = fundne.size() - 1;
                fundne.set(sidste, fundne.get(sidste).med(Udfoertlaeser.laes(r)));
            } else if (r.getLocalName().endsWith("Samling") || r.getLocalName().equals("Kvittering")) {
                fundne.addAll(laes(r));
            } else {
                Element.spring(r);
            }
        }
        return fundne;
    }

    private static Statusmelding melding(XMLStreamReader r) throws XMLStreamException {
        long aktion = 0;
        Aktionsstatus status = null;
        Hoeringsstatus hoering = null;
        List<Afvisning> afvisninger = List.of();
        Instant tid = null;
        Udfoert udfoert = null;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "MFAktionID" -> aktion = Element.lang(r);
                case "MFAktionStatusKode" -> status = Aktionsstatus.valueOf(Element.tekst(r));
                case "MFHøringStatusKode" -> hoering = Hoeringsstatus.valueOf(Element.tekst(r));
                case "AfvistÅrsagSamling" -> afvisninger = Aktionsstatuslaeser.afvisninger(r);
                case "MFAktionStatusÆndretDato" -> tid = Element.tidspunkt(r);
                case "UdførtAktionValg" -> udfoert = Udfoertlaeser.laes(r);
                default -> Element.spring(r);
            }
        }
        if (status == null || tid == null) {
            throw new XMLStreamException("En aktion har ingen status eller intet tidspunkt");
        }
        return new Statusmelding(aktion, status, hoering, afvisninger, tid, udfoert);
    }
}
