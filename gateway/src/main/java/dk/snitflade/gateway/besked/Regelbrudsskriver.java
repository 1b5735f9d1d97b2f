package dk.snitflade.gateway.besked;

import dk.snitflade.gateway.fordring.Regelbrud;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes the broken filter rules of a høring, to PSRM and in receipts. */
public final class Regelbrudsskriver {

    private Regelbrudsskriver() {}

    /** MFHøringRegelSamling; nothing without rules. */
    public static void skriv(Skriver ud, List<Regelbrud> brud) throws XMLStreamException {
        if (brud.isEmpty()) {
            return;
        }
        ud.begynd("MFHøringRegelSamling");
        for (Regelbrud et : brud) {
            ud.begynd("MFHøringRegelStruktur");
            ud.felt("MFHøringRegelNummer", et.regel());
            ud.felt("MFHøringRegelTekst", et.saetning());
            ud.slut();
        }
        ud.slut();
    }
}
