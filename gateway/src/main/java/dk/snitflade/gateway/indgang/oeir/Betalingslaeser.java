package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Indbetaling.Del;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of a request to DebitorIndbetalingAfsend. One instance reads one request. */
final class Betalingslaeser {

    private final String rod;
    private final Felter felter = new Felter();
    private final List<Del> dele = new ArrayList<>();
    private Skyldner betaler;

    Betalingslaeser(String rod) {
        this.rod = rod;
    }

    void laes(XMLStreamReader r) throws XMLStreamException {
        if (r.getLocalName().equals("Indbetaler")) {
            betaler = Partlaeser.part(r, Konto.Rolle.ANSVARLIG).skyldner();
            return;
        }
        if (!r.getLocalName().equals("DelfordringBetaling")) {
            felter.laes(r);
            return;
        }
        Felter del = new Felter();
        while (naeste(r)) {
            del.laes(r);
        }
        dele.add(new Del(del.id("DelfordringIdentifikation"), del.kroner("Beloeb")));
    }

    Betalingsoenske oenske() {
        return switch (rod) {
            case "SoegDelfordringTilIndbetaling_I" -> new Betalingsoenske.Soeg(Soegning.af(felter));
            case "ForetagIndbetaling_I" ->
                new Betalingsoenske.Foretag(new Indbetaling(
                        felter.id("IndbetalingIdentifikation"),
                        felter.dato("IndbetalingDato"),
                        felter.kroner("IndbetalingBeloeb"),
                        felter.tekst("BetalingsmiddelType"),
                        betaler,
                        dele));
            default ->
                new Betalingsoenske.Annuller(felter.id("IndbetalingIdentifikation"), felter.tekst("AnnulleringAarsag"));
        };
    }
}
