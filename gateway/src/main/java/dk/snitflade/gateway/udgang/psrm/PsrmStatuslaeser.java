package dk.snitflade.gateway.udgang.psrm;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.besked.Udfoertlaeser;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionsstatus;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.gateway.kvittering.Statuslaeser;
import dk.snitflade.gateway.kvittering.Statusmelding;
import dk.snitflade.gateway.udgang.Aktionsstatuslaeser;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.stereotype.Component;

/** Reads ModtagStatusOpdatering_I, which was checked against its schema when it came. */
@Component
class PsrmStatuslaeser implements Statuslaeser {

    @Override
    public Maal maal() {
        return Maal.PSRM;
    }

    @Override
    public List<Statusmelding> laes(byte[] raa) {
        List<Statusmelding> meldinger = new ArrayList<>();
        try {
            XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(raa));
            r.nextTag();
            while (naeste(r)) {
                if (r.getLocalName().equals("StatusOpdatering")) {
                    meldinger.add(melding(r));
                } else {
                    Element.spring(r);
                }
            }
        } catch (XMLStreamException | DateTimeException | IllegalArgumentException e) {
            return List.of();
        }
        return meldinger;
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
        return new Statusmelding(aktion, status, hoering, afvisninger, tid, udfoert);
    }
}
