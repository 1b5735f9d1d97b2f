package dk.snitflade.gateway.besked;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordring.Udfoert;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads UdførtAktionValg, as a back end writes it and as the journal keeps it. */
public final class Udfoertlaeser {

    private Udfoertlaeser() {}

    /**
     * Stands on the element's start tag, and afterwards on its end tag.
     *
     * @return null when it holds nothing we know
     */
    public static Udfoert laes(XMLStreamReader r) throws XMLStreamException {
        Udfoert udfoert = null;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "UdførtOpretFordringStruktur" -> udfoert = oprettet(r);
                case "UdførtTilbagekaldFordringStruktur" -> udfoert = tilbagekaldt(r);
                default -> Element.spring(r);
            }
        }
        return udfoert;
    }

    private static Udfoert oprettet(XMLStreamReader r) throws XMLStreamException {
        long fordring = 0;
        List<Haeftelse> haeftelser = List.of();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "DMIFordringEFIFordringID" -> fordring = Element.lang(r);
                case "FordringHæftelseSamling" -> haeftelser = Fordringslaeser.haeftelser(r);
                default -> Element.spring(r);
            }
        }
        return new Udfoert.Oprettet(fordring, haeftelser);
    }

    private static Udfoert tilbagekaldt(XMLStreamReader r) throws XMLStreamException {
        long fordring = 0;
        Beloeb saldo = null;
        List<Udfoert.Rente> renter = new ArrayList<>();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "DMIFordringEFIFordringID" -> fordring = Element.lang(r);
                case "FordringBeløbStruktur" -> saldo = Fordringslaeser.beloeb(r);
                case "UdførtRenteStruktur" -> renter.add(rente(r));
                default -> Element.spring(r);
            }
        }
        return saldo == null ? null : new Udfoert.Tilbagekaldt(fordring, saldo, renter);
    }

    private static Udfoert.Rente rente(XMLStreamReader r) throws XMLStreamException {
        Periode periode = null;
        Beloeb beloeb = null;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "FordringPeriodeStruktur" -> periode = Fordringslaeser.periode(r);
                case "FordringBeløbStruktur" -> beloeb = Fordringslaeser.beloeb(r);
                default -> Element.spring(r);
            }
        }
        if (beloeb == null) {
            throw new XMLStreamException("En rente uden beløb", r.getLocation());
        }
        return new Udfoert.Rente(periode, beloeb);
    }
}
