package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Kendetegn;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import dk.snitflade.gateway.indgang.oeir.Konto.Reference;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes an account in the object model it was received in (oir.md 3.1). */
final class Objektskriver {

    private final Skriver ud;

    Objektskriver(Skriver ud) {
        this.ud = ud;
    }

    void skriv(Kontobillede billede) throws XMLStreamException {
        Kendtkonto konto = billede.konto();
        Kendetegn tegn = konto.kendetegn();
        ud.begynd("Debitorkonto");
        ud.felt("DebitorkontoIdentifikation", billede.identifikation());
        ud.felt("DebitorkontoBrugervendtNoegle", tegn.noegle());
        ud.felt("DebitorkontoType", tegn.type());
        ud.felt("DebitorkontoTilstand", konto.tilstand());
        ud.felt("DebitorkontoEjer", konto.kommune());
        ud.felt("DebitorkontoFagsystem", konto.fagsystem());
        specifikation(tegn);
        new Partskriver(ud).skriv(konto.parter().values());
        opkraevning(konto.opkraevning());
        List<Kendtkrav> krav = konto.krav().values().stream()
                .sorted(Comparator.comparing((Kendtkrav et) -> et.stam().nr()))
                .toList();
        for (Kendtkrav et : krav) {
            krav(et);
        }
        ud.slut();
    }

    private void specifikation(Kendetegn tegn) throws XMLStreamException {
        if (tegn.kleEmne() != null) {
            ud.begynd("DebitorkontoSpecifikation");
            ud.felt("SagIdentifikation", tegn.sag());
            ud.felt("SagKLEEmne", tegn.kleEmne());
            ud.felt("SagKLEHandlingsfacet", tegn.kleFacet());
            ud.felt("SpecifikationTekst", tegn.tekst());
            ud.slut();
        }
    }

    private void opkraevning(Opkraevning opkraevning) throws XMLStreamException {
        if (opkraevning.equals(Opkraevning.INGEN)) {
            return;
        }
        ud.begynd("Opkraevning");
        ud.felt("OpkraevningForm", opkraevning.form());
        ud.felt("OpkraevningDato", opkraevning.dato());
        if (opkraevning.ordning() != null) {
            ud.begynd("OpkraevningAfdragsordning");
            ud.felt("Antal", opkraevning.ordning().antal());
            ud.felt("Beloeb", Skriver.tal(opkraevning.ordning().beloeb()));
            ud.felt("FoersteDato", opkraevning.ordning().foerste());
            ud.felt("Frekvens", opkraevning.ordning().frekvens());
            ud.slut();
        }
        ud.felt("OpkraevningHenstandTilDato", opkraevning.henstandTil());
        for (String linje : opkraevning.linjer()) {
            ud.felt("OpkraevningTekst", linje);
        }
        ud.slut();
    }

    private void krav(Kendtkrav krav) throws XMLStreamException {
        Kendtkrav.Stamdata stam = krav.stam();
        ud.begynd("Fordring");
        ud.felt("FordringIdentifikation", krav.identifikation());
        ud.felt("FordringBrugervendtNoegle", stam.noegle());
        klasse("FordringKlasse", stam.klassereference());
        ud.felt("FordringTilstand", tilstand(krav));
        ud.felt("FordringArt", stam.art());
        ud.felt("FordringTekst", stam.tekst());
        ud.felt("FordringRetsgrundlag", stam.grundlag().retsgrundlag());
        ud.felt("FordringStiftelsesdato", stam.stiftelse());
        ud.felt("FordringForfaldsdato", stam.forfald());
        ud.felt("FordringSidsteRettidigeBetalingsdato", stam.srb());
        ud.felt("FordringForaeldelsesdato", stam.grundlag().foraeldelse());
        periode("FordringPeriode", stam.grundlag().periodeFra(), stam.grundlag().periodeTil());
        grundlag(stam.grundlag());
        ud.felt("FordringForbrugssted", stam.forbrugssted());
        ud.felt("RelateretFordringIdentifikation", stam.hovedkrav());
        for (Haeftelsesdel del : krav.haeftelser()) {
            haeftelse(del);
        }
        for (Kendtdel del : krav.dele()) {
            delfordring(del.delfordring());
        }
        ud.slut();
    }

    /** A claim with nothing left is closed; else one that is away is at the debt collector. */
    private static String tilstand(Kendtkrav krav) {
        boolean lukket = krav.dele().stream().noneMatch(del -> del.rest().signum() > 0);
        if (lukket && !krav.tilstand().equals("ANNULLERET")) {
            return "LUKKET";
        }
        return krav.sted() == Kendtkrav.Sted.UDE && krav.tilstand().equals("AKTIV") ? "INDDRIVELSE" : krav.tilstand();
    }

    private void grundlag(Grundlag grundlag) throws XMLStreamException {
        if (grundlag.afgoerelseDato() != null) {
            ud.begynd("FordringAfgoerelse");
            ud.felt("AfgoerelseDato", grundlag.afgoerelseDato());
            ud.felt("AfgoerelseMarkering", grundlag.afgoerelse());
            ud.felt("AfgoerelseIdentifikation", grundlag.afgoerelseId());
            ud.slut();
        }
        if (grundlag.fundament() != null) {
            ud.begynd("FordringFundament");
            ud.felt("FundamentType", grundlag.fundament());
            ud.felt("FundamentDato", grundlag.fundamentDato());
            ud.slut();
        }
    }

    private void haeftelse(Haeftelsesdel del) throws XMLStreamException {
        ud.begynd("Haeftelse");
        ud.felt("HaeftelseIdentifikation", del.identifikation());
        ud.felt("HaeftelsePartReference", del.part());
        ud.felt("HaeftelseForm", del.form());
        ud.felt("HaeftelseProcent", Skriver.tal(del.procent()));
        ud.felt("HaeftelseFraDato", del.fra());
        ud.felt("HaeftelseTilDato", del.til());
        ud.slut();
    }

    private void delfordring(Delfordring del) throws XMLStreamException {
        ud.begynd("Delfordring");
        ud.felt("DelfordringIdentifikation", del.identifikation());
        ud.felt("DelfordringType", del.type());
        ud.felt("DelfordringBeloeb", Skriver.tal(del.beloeb()));
        periode("DelfordringPeriode", del.periodeFra(), del.periodeTil());
        ud.felt("DelfordringTekst", del.tekst());
        if (del.kontering() != null) {
            klasse("DelfordringKontering", del.kontering());
        }
        for (Reference reference : del.referencer()) {
            ud.begynd("DelfordringReference");
            ud.felt("ReferenceType", reference.type());
            ud.felt("ReferenceVaerdi", reference.vaerdi());
            ud.slut();
        }
        ud.slut();
    }

    private void klasse(String navn, Klassereference reference) throws XMLStreamException {
        ud.begynd(navn);
        ud.felt("KlasseIdentifikation", reference.identifikation());
        ud.felt("KlasseBrugervendtNoegle", reference.noegle());
        ud.felt("SortimentBrugervendtNoegle", reference.sortiment());
        ud.slut();
    }

    private void periode(String navn, Object fra, Object til) throws XMLStreamException {
        if (fra != null) {
            ud.begynd(navn);
            ud.felt("FraDato", fra);
            ud.felt("TilDato", til);
            ud.slut();
        }
    }
}
