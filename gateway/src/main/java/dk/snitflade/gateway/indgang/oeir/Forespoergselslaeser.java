package dk.snitflade.gateway.indgang.oeir;

import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of a request to DebitorForespoergselAfsend. One instance reads one request. */
final class Forespoergselslaeser {

    private static final int HOEJST = 500;

    private final String rod;
    private final Felter felter = new Felter();

    Forespoergselslaeser(String rod) {
        this.rod = rod;
    }

    void laes(XMLStreamReader r) throws XMLStreamException {
        felter.laes(r);
    }

    Forespoergsel forespoergsel(Hoved hoved, Instant modtaget) {
        if (rod.equals("HentDebitorkonto_I")) {
            return new Forespoergsel.Hent(
                    hoved,
                    modtaget,
                    felter.id("DebitorkontoIdentifikation"),
                    felter.flag("MedBevaegelser"),
                    felter.dato("PrDato"));
        }
        return new Forespoergsel.Soeg(
                hoved,
                modtaget,
                Soegning.af(felter),
                felter.tekst("KunEgne") == null || felter.flag("KunEgne"),
                felter.tekst("TilstandFilter"),
                felter.dato("FraDato"),
                felter.dato("TilDato"),
                tal("FoersteResultat", 0),
                tal("MaksimalAntal", HOEJST));
    }

    private int tal(String navn, int ellers) {
        return felter.tekst(navn) == null ? ellers : Integer.parseInt(felter.tekst(navn));
    }
}
