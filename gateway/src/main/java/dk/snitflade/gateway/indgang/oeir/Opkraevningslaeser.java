package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.indgang.oeir.Konto.Afdragsordning;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads Opkraevning (oir.md 3.1). */
final class Opkraevningslaeser {

    private Opkraevningslaeser() {}

    static Opkraevning laes(XMLStreamReader r) throws XMLStreamException {
        String form = null;
        LocalDate dato = null;
        Afdragsordning ordning = null;
        LocalDate henstandTil = null;
        List<String> linjer = new ArrayList<>();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "OpkraevningForm" -> form = Element.tekst(r);
                case "OpkraevningDato" -> dato = Element.dato(r);
                case "OpkraevningAfdragsordning" -> ordning = ordning(r);
                case "OpkraevningHenstandTilDato" -> henstandTil = Element.dato(r);
                case "OpkraevningTekst" -> linjer.add(Element.tekst(r));
                default -> Element.spring(r);
            }
        }
        return new Opkraevning(form, dato, ordning, henstandTil, linjer);
    }

    private static Afdragsordning ordning(XMLStreamReader r) throws XMLStreamException {
        Felter felter = new Felter();
        while (naeste(r)) {
            felter.laes(r);
        }
        return new Afdragsordning(
                Integer.parseInt(felter.tekst("Antal")),
                felter.kroner("Beloeb"),
                felter.dato("FoersteDato"),
                felter.tekst("Frekvens"));
    }
}
