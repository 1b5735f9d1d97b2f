package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import dk.snitflade.gateway.indgang.oeir.Konto.Reference;
import dk.snitflade.gateway.indgang.oeir.Konto.Til;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a Fordring of an account (oir.md 3.1). */
final class Kravlaeser {

    private Kravlaeser() {}

    static Krav krav(XMLStreamReader r) throws XMLStreamException {
        UUID identifikation = null;
        String noegle = null;
        Klassereference klasse = Klassereference.af("");
        String forbrugssted = null;
        String tilstand = null;
        String art = "";
        String tekst = "";
        LocalDate stiftelse = null;
        LocalDate forfald = null;
        LocalDate srb = null;
        LocalDate foraeldelse = null;
        LocalDate[] periode = {null, null};
        String retsgrundlag = null;
        LocalDate afgoerelseDato = null;
        boolean afgoerelse = false;
        String afgoerelseId = null;
        String fundament = null;
        LocalDate fundamentDato = null;
        UUID hovedkrav = null;
        List<Haeftelsesdel> haeftelser = new ArrayList<>();
        List<Delfordring> delfordringer = new ArrayList<>();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "FordringIdentifikation" -> identifikation = OirLaeser.uuid(r);
                case "FordringBrugervendtNoegle" -> noegle = Element.tekst(r);
                case "FordringKlasse" -> klasse = klasse(r);
                case "FordringTilstand" -> tilstand = Element.tekst(r);
                case "FordringArt" -> art = Element.tekst(r);
                case "FordringTekst" -> tekst = Element.tekst(r);
                case "FordringRetsgrundlag" -> retsgrundlag = Element.tekst(r);
                case "FordringStiftelsesdato" -> stiftelse = Element.dato(r);
                case "FordringForfaldsdato" -> forfald = Element.dato(r);
                case "FordringSidsteRettidigeBetalingsdato" -> srb = Element.dato(r);
                case "FordringForaeldelsesdato" -> foraeldelse = Element.dato(r);
                case "FordringPeriode" -> periode = periode(r);
                case "FordringAfgoerelse" -> {
                    while (naeste(r)) {
                        switch (r.getLocalName()) {
                            case "AfgoerelseDato" -> afgoerelseDato = Element.dato(r);
                            case "AfgoerelseMarkering" -> afgoerelse = Element.flag(r);
                            case "AfgoerelseIdentifikation" -> afgoerelseId = Element.tekst(r);
                            default -> Element.spring(r);
                        }
                    }
                }
                case "FordringFundament" -> {
                    while (naeste(r)) {
                        switch (r.getLocalName()) {
                            case "FundamentType" -> fundament = Element.tekst(r);
                            case "FundamentDato" -> fundamentDato = Element.dato(r);
                            default -> Element.spring(r);
                        }
                    }
                }
                case "FordringForbrugssted" -> forbrugssted = Element.tekst(r);
                case "RelateretFordringIdentifikation" -> hovedkrav = OirLaeser.uuid(r);
                case "Haeftelse" -> haeftelser.add(haeftelse(r));
                case "Delfordring" -> delfordringer.add(delfordring(r));
                default -> Element.spring(r);
            }
        }
        return new Krav(
                identifikation,
                noegle,
                klasse,
                tilstand,
                art,
                tekst,
                stiftelse,
                forfald,
                srb,
                new Grundlag(
                        retsgrundlag,
                        foraeldelse,
                        periode[0],
                        periode[1],
                        afgoerelseDato,
                        afgoerelse,
                        afgoerelseId,
                        fundament,
                        fundamentDato),
                forbrugssted,
                hovedkrav,
                haeftelser,
                delfordringer);
    }

    private static Klassereference klasse(XMLStreamReader r) throws XMLStreamException {
        Felter felter = new Felter();
        while (naeste(r)) {
            felter.laes(r);
        }
        return new Klassereference(
                felter.id("KlasseIdentifikation"),
                felter.tekst("KlasseBrugervendtNoegle"),
                felter.tekst("SortimentBrugervendtNoegle"));
    }

    /** First and last day. */
    private static LocalDate[] periode(XMLStreamReader r) throws XMLStreamException {
        LocalDate[] periode = {null, null};
        while (naeste(r)) {
            periode[r.getLocalName().equals("FraDato") ? 0 : 1] = Element.dato(r);
        }
        return periode;
    }

    private static Haeftelsesdel haeftelse(XMLStreamReader r) throws XMLStreamException {
        return haeftelseTil(r).objekt();
    }

    /** A liability that names its claim first. */
    static Til<Haeftelsesdel> haeftelseTil(XMLStreamReader r) throws XMLStreamException {
        UUID krav = null;
        UUID identifikation = null;
        UUID part = null;
        String form = "";
        BigDecimal procent = null;
        BigDecimal loft = null;
        LocalDate fra = null;
        LocalDate til = null;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "FordringIdentifikation" -> krav = OirLaeser.uuid(r);
                case "HaeftelseIdentifikation" -> identifikation = OirLaeser.uuid(r);
                case "HaeftelsePartReference" -> part = OirLaeser.uuid(r);
                case "HaeftelseForm" -> form = Element.tekst(r);
                case "HaeftelseProcent" -> procent = Element.decimal(r);
                case "HaeftelseBeloeb" -> loft = Element.decimal(r);
                case "HaeftelseFraDato" -> fra = Element.dato(r);
                case "HaeftelseTilDato" -> til = Element.dato(r);
                default -> Element.spring(r);
            }
        }
        return new Til<>(krav, new Haeftelsesdel(identifikation, part, form, procent, loft, fra, til));
    }

    private static Delfordring delfordring(XMLStreamReader r) throws XMLStreamException {
        return delfordringTil(r).objekt();
    }

    /** A part-claim that names its claim first. */
    static Til<Delfordring> delfordringTil(XMLStreamReader r) throws XMLStreamException {
        UUID krav = null;
        UUID identifikation = null;
        String type = "";
        BigDecimal beloeb = BigDecimal.ZERO;
        LocalDate[] periode = {null, null};
        String tekst = null;
        Klassereference kontering = null;
        List<Reference> referencer = new ArrayList<>();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "FordringIdentifikation" -> krav = OirLaeser.uuid(r);
                case "DelfordringIdentifikation" -> identifikation = OirLaeser.uuid(r);
                case "DelfordringType" -> type = Element.tekst(r);
                case "DelfordringBeloeb" -> beloeb = Element.decimal(r);
                case "DelfordringPeriode" -> periode = periode(r);
                case "DelfordringTekst" -> tekst = Element.tekst(r);
                case "DelfordringKontering" -> kontering = klasse(r);
                case "DelfordringReference" -> referencer.add(reference(r));
                default -> Element.spring(r);
            }
        }
        return new Til<>(
                krav,
                new Delfordring(identifikation, type, beloeb, periode[0], periode[1], tekst, kontering, referencer));
    }

    private static Reference reference(XMLStreamReader r) throws XMLStreamException {
        Felter felter = new Felter();
        while (naeste(r)) {
            felter.laes(r);
        }
        return new Reference(felter.tekst("ReferenceType"), felter.tekst("ReferenceVaerdi"));
    }
}
