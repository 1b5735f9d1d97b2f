package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.besked.Regelbrudsskriver;
import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Udfoertskriver;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Hoeringsstand;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.indgang.Svarkilde;
import dk.snitflade.gateway.journal.Kvittering;
import dk.snitflade.gateway.validering.EgetNummer;
import dk.snitflade.wsdl.Dialekt;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;

/** Writes the answers of the NyMF door (nymf.md 3.7, 4.1) in the dialect of the request. */
final class NymfSkriver {

    private static final String INDBERET = "MFFordringIndberet";
    private static final String KVITTERING = "MFKvitteringHent";

    private NymfSkriver() {}

    static Source indberetning(Indberetningssvar svar) {
        Svarhoved hoved = new Svarhoved(
                dialekt(svar.indberetning()), INDBERET, svar.indberetning().transaktionsId(), svar.tid());
        if (svar.foersteGang() != null) {
            hoved.advis(EgetNummer.GENTAGET.afvisning(Tidstekst.af(svar.foersteGang())));
        }
        svar.advis().forEach(hoved::advis);
        return Svarkilde.af(bytes -> {
            Skriver ud = hoved.begynd(bytes);
            ud.begynd("FordringInfo");
            ud.begynd("FordringhaverSystemIDStruktur");
            ud.felt("VirksomhedSENummer", svar.indberetning().afsender());
            ud.slut();
            ud.felt("MFLeveranceID", svar.indberetning().leveranceId());
            ud.begynd("FordringAktionStatusSamling");
            for (Aktionskvittering kvittering : svar.kvitteringer()) {
                aktion(ud, kvittering);
            }
            ud.luk();
        });
    }

    static Source kvitteringer(Kvitteringssvar svar) {
        Svarhoved hoved = hoved(svar.forespoergsel());
        svar.mangler().forEach(hoved::fejl);
        if (svar.flere()) {
            List<Kvittering> givne = svar.kvitteringer();
            hoved.advis(EgetNummer.FLERE_KVITTERINGER.afvisning(
                    givne.size(), givne.get(givne.size() - 1).status().aktionId()));
        }
        return Svarkilde.af(bytes -> {
            Skriver ud = hoved.begynd(bytes);
            ud.begynd("KvitteringSamling");
            for (Kvittering kvittering : svar.kvitteringer()) {
                ud.begynd("Kvittering");
                ud.felt("MFLeveranceID", kvittering.status().leveranceId());
                aktion(ud, kvittering.status());
                if (kvittering.udfoert() != null) {
                    Udfoertskriver.kopier(ud, kvittering.udfoert());
                }
                hoering(ud, kvittering.hoering());
                ud.slut();
            }
            ud.luk();
        });
    }

    /** A call rejected as a whole: the reason in the context and nothing else (nymf.md 2.6, level 2). */
    static Source indberetningAfvist(Indberetning indberetning, Afvisning grund) {
        return kunHoved(
                new Svarhoved(dialekt(indberetning), INDBERET, indberetning.transaktionsId(), indberetning.modtaget())
                        .fejl(grund));
    }

    static Source kvitteringAfvist(Kvitteringsforespoergsel forespoergsel, Afvisning grund) {
        return kunHoved(hoved(forespoergsel).fejl(grund));
    }

    private static Source kunHoved(Svarhoved hoved) {
        return Svarkilde.af(bytes -> hoved.begynd(bytes).luk());
    }

    private static Svarhoved hoved(Kvitteringsforespoergsel forespoergsel) {
        return new Svarhoved(
                forespoergsel.dialekt(), KVITTERING, forespoergsel.transaktionsId(), forespoergsel.modtaget());
    }

    private static Dialekt dialekt(Indberetning indberetning) {
        return Dialekt.valueOf(indberetning.xmlType());
    }

    private static void aktion(Skriver ud, Aktionskvittering kvittering) throws XMLStreamException {
        ud.begynd("MFAktionStruktur");
        ud.felt("DMIFordringEFIFordringID", kvittering.fordringId());
        ud.felt("DMIFordringEFIHovedFordringID", kvittering.hovedfordringId());
        ud.felt("DMIFordringFordringHaverRef", kvittering.reference());
        ud.felt("MFAktionID", kvittering.aktionId());
        ud.felt("MFAktionKode", kvittering.kode());
        ud.felt("DMIFordringHaverID", kvittering.fordringshaver());
        ud.felt("MFAktionStatusKode", kvittering.status());
        ud.felt("MFAktionStatusÆndretDato", Skriver.tid(kvittering.statusAendret()));
        ud.felt("DMIFordringModtagelseDato", Skriver.tid(kvittering.modtaget()));
        afvisninger(ud, kvittering.afvisninger());
        ud.slut();
    }

    private static void hoering(Skriver ud, Hoeringsstand hoering) throws XMLStreamException {
        if (hoering == null) {
            return;
        }
        ud.begynd("MFHøringStatusStruktur");
        ud.felt("MFHøringStatusKode", hoering.status());
        Regelbrudsskriver.skriv(ud, hoering.brud());
        ud.slut();
    }

    private static void afvisninger(Skriver ud, List<Afvisning> afvisninger) throws XMLStreamException {
        ud.begynd("AfvistÅrsagSamling");
        for (Afvisning afvisning : afvisninger) {
            ud.begynd("MFAktionAfvistStruktur");
            ud.felt("MFAktionAfvistNummer", afvisning.nummer());
            ud.felt("MFAktionAfvistTekst", afvisning.tekst());
            ud.slut();
        }
        ud.slut();
    }
}
