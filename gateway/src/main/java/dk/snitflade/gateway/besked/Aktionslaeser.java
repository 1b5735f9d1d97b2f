package dk.snitflade.gateway.besked;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Bemaerkning;
import dk.snitflade.gateway.fordring.Dokument;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Skyldner;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a FordringAktion (nymf.md 3.1, 3.4) that has been, or is being, checked against its schema. Matches local names of
 * the SKAT dialect and never prefixes.
 */
public final class Aktionslaeser {

    private Aktionslaeser() {}

    /** Stands on the start tag of FordringAktion when called, on its end tag when it returns. */
    public static Aktion laes(XMLStreamReader r) throws XMLStreamException {
        Aktionskode kode = null;
        long fordringshaver = 0;
        Handling handling = null;
        Aktionskode struktur = null;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "MFAktionKode" -> kode = Aktionskode.valueOf(Element.tekst(r));
                case "DMIFordringHaverID" -> fordringshaver = Element.lang(r);
                case "AktionValg" -> {
                    while (naeste(r)) {
                        struktur = Aktionsstruktur.kode(r.getLocalName());
                        handling = struktur == Aktionskode.OPRETFORDRING ? opret(r) : felter(r, struktur);
                    }
                }
                default -> Element.spring(r);
            }
        }
        return new Aktion(kode, fordringshaver, handling, struktur);
    }

    private static Handling opret(XMLStreamReader r) throws XMLStreamException {
        Fordringsdata data = null;
        List<Handling.Opret> relaterede = List.of();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "MFOpretFordringStruktur" -> data = Fordringslaeser.data(r);
                case "OpretUnderfordringSamling" -> relaterede = Fordringslaeser.underfordringer(r);
                default -> Element.spring(r);
            }
        }
        return new Handling.Opret(data, relaterede);
    }

    /** The ten structures other than create share their fields, so they are read alike and then named. */
    private static Handling felter(XMLStreamReader r, Aktionskode struktur) throws XMLStreamException {
        Long fordring = null;
        Beloeb beloeb = null;
        String aarsag = null;
        LocalDate virkningFra = null;
        Skyldner skyldner = null;
        Long aktionRef = null;
        Fordringsdata data = null;
        String oplyst = null;
        List<Bemaerkning> bemaerkninger = List.of();
        List<Dokument> dokumenter = List.of();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "DMIFordringEFIFordringID", "DMIFordringEFIHovedFordringID" -> fordring = Element.lang(r);
                case "FordringNedskrivningBeløbStruktur",
                        "FordringOpskrivningBeløbStruktur",
                        "FordringOprindeligBeløbStruktur" -> beloeb = Fordringslaeser.beloeb(r);
                case "FordringNedskrivningÅrsagKode", "HovedFordringTilbagekaldÅrsagKode" -> aarsag = Element.tekst(r);
                case "FordringNedskrivningVirkningFra", "FordringOpskrivningVirkningFra", "VirkningFra" ->
                    virkningFra = Element.dato(r);
                case "MFKundeStruktur" -> skyldner = Fordringslaeser.skyldner(r);
                case "MFAktionIDRef" -> aktionRef = Element.lang(r);
                case "MFOpretFordringStruktur" -> data = Fordringslaeser.data(r);
                case "OplysningDatoTid" -> oplyst = Element.tekst(r);
                case "SagsbemærkningSamling" -> bemaerkninger = Fordringslaeser.bemaerkninger(r);
                case "DokumentSamling" -> dokumenter = Fordringslaeser.dokumenter(r);
                default -> Element.spring(r);
            }
        }
        return switch (struktur) {
            case GENINDSENDFORDRING -> new Handling.Genindsend(fordring, data);
            case AENDRFORDRING -> new Handling.Aendr(fordring, oplyst, data);
            case NEDSKRIV -> new Handling.Nedskriv(fordring, beloeb, aarsag, virkningFra, skyldner, bemaerkninger);
            case TILBAGEKALD -> new Handling.Tilbagekald(fordring, aarsag, virkningFra, bemaerkninger);
            case NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING, NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING ->
                new Handling.AnnullerOpskrivning(fordring, beloeb, virkningFra, aktionRef, skyldner, bemaerkninger);
            case FEJLAGTIGHOVEDSTOLINDBERETNING -> new Handling.RetHovedstol(fordring, beloeb, bemaerkninger);
            default ->
                new Handling.Opskriv(
                        fordring, beloeb, virkningFra, aktionRef, skyldner, data, bemaerkninger, dokumenter);
        };
    }
}
