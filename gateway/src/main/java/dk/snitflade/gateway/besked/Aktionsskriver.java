package dk.snitflade.gateway.besked;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Handling.AnnullerOpskrivning;
import dk.snitflade.gateway.fordring.Handling.Opskriv;
import javax.xml.stream.XMLStreamException;

/** Writes a FordringAktion (nymf.md 3.1, 3.4) in the SKAT dialect. Equal actions give equal bytes. */
public final class Aktionsskriver {

    private final Skriver ud;
    private final Fordringsskriver fordring;

    public Aktionsskriver(Skriver ud) {
        this.ud = ud;
        this.fordring = new Fordringsskriver(ud);
    }

    public void skriv(Aktion aktion) throws XMLStreamException {
        ud.begynd("FordringAktion");
        indhold(aktion);
        ud.slut();
    }

    /** Everything inside FordringAktion. */
    void indhold(Aktion aktion) throws XMLStreamException {
        ud.felt("MFAktionKode", aktion.kode());
        ud.felt("DMIFordringHaverID", aktion.fordringshaver());
        ud.begynd("AktionValg");
        handling(aktion.struktur(), aktion.handling());
        ud.slut();
    }

    private void handling(Aktionskode struktur, Handling handling) throws XMLStreamException {
        if (handling instanceof Handling.Opret opret) {
            ud.begynd("OpretFordringAktion");
            fordring.struktur("MFOpretFordringStruktur", opret.data());
            fordring.underfordringer(opret.relaterede());
            ud.slut();
            return;
        }
        ud.begynd(Aktionsstruktur.navn(struktur));
        ud.felt("DMIFordringEFIFordringID", handling.fordringId());
        if (handling instanceof Handling.Genindsend genindsend) {
            fordring.struktur("MFOpretFordringStruktur", genindsend.data());
        } else if (handling instanceof Handling.Aendr aendr) {
            fordring.struktur("MFOpretFordringStruktur", aendr.data());
            ud.felt("OplysningDatoTid", aendr.laest());
        } else if (handling instanceof Handling.Nedskriv nedskriv) {
            nedskriv(nedskriv);
        } else if (handling instanceof Opskriv opskriv) {
            opskriv(opskriv);
        } else if (handling instanceof AnnullerOpskrivning annuller) {
            annuller(annuller);
        } else if (handling instanceof Handling.Tilbagekald tilbagekald) {
            ud.felt("HovedFordringTilbagekaldÅrsagKode", tilbagekald.aarsag());
            ud.felt("VirkningFra", tilbagekald.virkningFra());
            fordring.bemaerkningerHvisNogen(tilbagekald.bemaerkninger());
        } else if (handling instanceof Handling.RetHovedstol ret) {
            fordring.beloeb("FordringOprindeligBeløbStruktur", "EFIFordringOprindeligBeløb", ret.hovedstol());
            fordring.bemaerkningerHvisNogen(ret.bemaerkninger());
        }
        ud.slut();
    }

    private void nedskriv(Handling.Nedskriv nedskriv) throws XMLStreamException {
        fordring.beloeb("FordringNedskrivningBeløbStruktur", "FordringNedskrivningBeløb", nedskriv.beloeb());
        ud.felt("FordringNedskrivningÅrsagKode", nedskriv.aarsag());
        ud.felt("FordringNedskrivningVirkningFra", nedskriv.virkningFra());
        fordring.skyldner(nedskriv.skyldner());
        fordring.bemaerkningerHvisNogen(nedskriv.bemaerkninger());
    }

    private void opskriv(Opskriv opskriv) throws XMLStreamException {
        fordring.beloeb("FordringOpskrivningBeløbStruktur", "FordringOpskrivningBeløb", opskriv.beloeb());
        ud.felt("FordringOpskrivningVirkningFra", opskriv.virkningFra());
        if (opskriv.data() != null) {
            fordring.struktur("MFOpretFordringStruktur", opskriv.data());
        }
        fordring.bemaerkningerHvisNogen(opskriv.bemaerkninger());
        if (!opskriv.dokumenter().isEmpty()) {
            fordring.dokumenter(opskriv.dokumenter());
        }
        ud.felt("MFAktionIDRef", opskriv.aktionRef());
        fordring.skyldner(opskriv.skyldner());
    }

    private void annuller(AnnullerOpskrivning annuller) throws XMLStreamException {
        fordring.beloeb("FordringNedskrivningBeløbStruktur", "FordringNedskrivningBeløb", annuller.beloeb());
        ud.felt("FordringNedskrivningVirkningFra", annuller.virkningFra());
        ud.felt("MFAktionIDRef", annuller.aktionRef());
        fordring.skyldner(annuller.skyldner());
        fordring.bemaerkningerHvisNogen(annuller.bemaerkninger());
    }
}
