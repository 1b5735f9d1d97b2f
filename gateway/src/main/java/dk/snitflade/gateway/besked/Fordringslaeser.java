package dk.snitflade.gateway.besked;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Bemaerkning;
import dk.snitflade.gateway.fordring.Dokument;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Handling.Opret;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordring.Rentevalg;
import dk.snitflade.gateway.fordring.Skyldner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the structures a claim is made of (nymf.md 3.2, 3.3), by their local names in the SKAT dialect. */
final class Fordringslaeser {

    private Fordringslaeser() {}

    /** A create's structure with the related claims nested in it; stands on its start tag. */
    static Opret opret(XMLStreamReader r) throws XMLStreamException {
        List<Opret> relaterede = new ArrayList<>();
        Fordringsdata data = data(r, relaterede);
        return new Opret(data, relaterede);
    }

    static Fordringsdata data(XMLStreamReader r) throws XMLStreamException {
        return data(r, new ArrayList<>());
    }

    private static Fordringsdata data(XMLStreamReader r, List<Opret> relaterede) throws XMLStreamException {
        String art = null;
        String type = null;
        String reference = null;
        String pEnhed = null;
        Long hovedfordring = null;
        String beskrivelse = null;
        LocalDate stiftelse = null;
        LocalDate forfald = null;
        LocalDate srb = null;
        Beloeb beloeb = null;
        Periode periode = null;
        Beloeb hovedstol = null;
        Rentevalg rentevalg = null;
        Boolean paaklaget = null;
        List<Bemaerkning> bemaerkninger = List.of();
        List<Dokument> dokumenter = List.of();
        long fordringshaver = 0;
        List<Haeftelse> haeftelser = List.of();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "DMIFordringFordringArtKode" -> art = Element.tekst(r);
                case "DMIFordringTypeKode" -> type = Element.tekst(r);
                case "DMIFordringFordringHaverRef" -> reference = Element.tekst(r);
                case "PEnhedNummer" -> pEnhed = Element.tekst(r);
                case "DMIFordringEFIHovedFordringID" -> hovedfordring = Element.lang(r);
                case "DMIFordringFordringHaverBeskr" -> beskrivelse = Element.tekst(r);
                case "DMIFordringStiftelseTidspunkt" -> stiftelse = Element.dato(r);
                case "DMIFordringForfaldDato" -> forfald = Element.dato(r);
                case "DMIFordringSRBDato" -> srb = Element.dato(r);
                case "FordringBeløbStruktur" -> beloeb = beloeb(r);
                case "FordringPeriodeStruktur" -> periode = periode(r);
                case "FordringOprindeligBeløbStruktur" -> hovedstol = beloeb(r);
                case "RenteValgStruktur" -> rentevalg = rentevalg(r);
                case "DMIFordringPåklaget" -> paaklaget = Element.flag(r);
                case "SagsbemærkningSamling" -> bemaerkninger = bemaerkninger(r);
                case "DokumentSamling" -> dokumenter = dokumenter(r);
                case "DMIFordringHaverID" -> fordringshaver = Element.lang(r);
                case "FordringHæftelseSamling" -> haeftelser = haeftelser(r);
                case "OpretUnderfordringSamling" -> relaterede.addAll(underfordringer(r));
                default -> Element.spring(r);
            }
        }
        return new Fordringsdata(
                art,
                type,
                reference,
                pEnhed,
                hovedfordring,
                beskrivelse,
                stiftelse,
                forfald,
                srb,
                beloeb,
                periode,
                hovedstol,
                rentevalg,
                paaklaget,
                bemaerkninger,
                dokumenter,
                fordringshaver,
                haeftelser);
    }

    static List<Opret> underfordringer(XMLStreamReader r) throws XMLStreamException {
        List<Opret> relaterede = new ArrayList<>();
        while (naeste(r)) {
            relaterede.add(opret(r));
        }
        return relaterede;
    }

    /** Any structure of a currency code and one amount. */
    static Beloeb beloeb(XMLStreamReader r) throws XMLStreamException {
        String valuta = null;
        BigDecimal kroner = null;
        while (naeste(r)) {
            if (r.getLocalName().equals("ValutaKode")) {
                valuta = Element.tekst(r);
            } else {
                kroner = Element.decimal(r);
            }
        }
        return new Beloeb(valuta, kroner);
    }

    static Periode periode(XMLStreamReader r) throws XMLStreamException {
        LocalDate fra = null;
        LocalDate til = null;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "DMIFordringPeriodeFraDato" -> fra = Element.dato(r);
                case "DMIFordringPeriodeTilDato" -> til = Element.dato(r);
                default -> Element.spring(r);
            }
        }
        return new Periode(fra, til);
    }

    private static Rentevalg rentevalg(XMLStreamReader r) throws XMLStreamException {
        String regel = null;
        String sats = null;
        BigDecimal merrente = null;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "RenteRegelNummer" -> regel = Element.tekst(r);
                case "RenteSatsKode" -> sats = Element.tekst(r);
                case "MerRenteSats" -> merrente = Element.decimal(r);
                default -> Element.spring(r);
            }
        }
        return new Rentevalg(regel, sats, merrente);
    }

    static List<Haeftelse> haeftelser(XMLStreamReader r) throws XMLStreamException {
        List<Haeftelse> haeftelser = new ArrayList<>();
        while (naeste(r)) {
            haeftelser.add(haeftelse(r));
        }
        return haeftelser;
    }

    private static Haeftelse haeftelse(XMLStreamReader r) throws XMLStreamException {
        Skyldner skyldner = null;
        LocalDate foraeldelse = null;
        boolean dom = false;
        LocalDate domDato = null;
        boolean forlig = false;
        LocalDate forligDato = null;
        Boolean underBobehandling = null;
        String form = null;
        LocalDate start = null;
        String oplyst = null;
        List<Bemaerkning> bemaerkninger = List.of();
        List<Dokument> dokumenter = List.of();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "MFKundeStruktur" -> skyldner = skyldner(r);
                case "HæftelseForældelseDato" -> foraeldelse = Element.dato(r);
                case "HæftelseDom" -> dom = Element.flag(r);
                case "HæftelseDomDato" -> domDato = Element.dato(r);
                case "HæftelseForlig" -> forlig = Element.flag(r);
                case "HæftelseForligDato" -> forligDato = Element.dato(r);
                case "HæftelseUnderBobehandling" -> underBobehandling = Element.flag(r);
                case "HæftelseForm" -> form = Element.tekst(r);
                case "HæftelseStartDato" -> start = Element.dato(r);
                case "OplysningDatoTid" -> oplyst = Element.tekst(r);
                case "SagsbemærkningSamling" -> bemaerkninger = bemaerkninger(r);
                case "DokumentSamling" -> dokumenter = dokumenter(r);
                default -> Element.spring(r);
            }
        }
        return new Haeftelse(
                skyldner,
                foraeldelse,
                dom,
                domDato,
                forlig,
                forligDato,
                underBobehandling,
                form,
                start,
                oplyst,
                bemaerkninger,
                dokumenter);
    }

    /** MFKundeStruktur: the one number inside its Valg. */
    static Skyldner skyldner(XMLStreamReader r) throws XMLStreamException {
        Skyldner skyldner = null;
        while (naeste(r)) {
            while (naeste(r)) {
                Skyldner.Art art = switch (r.getLocalName()) {
                    case "PersonCPRNummer" -> Skyldner.Art.CPR;
                    case "VirksomhedSENummer" -> Skyldner.Art.SE;
                    case "VirksomhedCVRNummer" -> Skyldner.Art.CVR;
                    default -> Skyldner.Art.AKR;
                };
                skyldner = new Skyldner(art, Element.tekst(r));
            }
        }
        return skyldner;
    }

    static List<Bemaerkning> bemaerkninger(XMLStreamReader r) throws XMLStreamException {
        List<Bemaerkning> bemaerkninger = new ArrayList<>();
        while (naeste(r)) {
            String oprettet = null;
            String af = null;
            String reference = null;
            String tekst = null;
            while (naeste(r)) {
                switch (r.getLocalName()) {
                    case "SagsbemærkningOprettetTid" -> oprettet = Element.tekst(r);
                    case "SagsbemærkningOprettetAf" -> af = Element.tekst(r);
                    case "SagsbemærkningFordringRef" -> reference = Element.tekst(r);
                    case "SagsbemærkningTekst" -> tekst = Element.tekst(r);
                    default -> Element.spring(r);
                }
            }
            bemaerkninger.add(new Bemaerkning(oprettet, af, reference, tekst));
        }
        return bemaerkninger;
    }

    static List<Dokument> dokumenter(XMLStreamReader r) throws XMLStreamException {
        List<Dokument> dokumenter = new ArrayList<>();
        while (naeste(r)) {
            String art = null;
            String reference = null;
            String filtype = null;
            String indhold = null;
            String nummer = null;
            while (naeste(r)) {
                switch (r.getLocalName()) {
                    case "MFDokumentArtKode" -> art = Element.tekst(r);
                    case "DokumentEksternRef" -> reference = Element.tekst(r);
                    case "DokumentFilType" -> filtype = Element.tekst(r);
                    case "DokumentIndhold" -> indhold = Element.tekst(r);
                    case "DokumentNummer" -> nummer = Element.tekst(r);
                    default -> Element.spring(r);
                }
            }
            dokumenter.add(new Dokument(art, reference, filtype, indhold, nummer));
        }
        return dokumenter;
    }
}
