package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.indgang.Svarkilde;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;

/** Writes the answers of the NyMF door (nymf.md 2.4, 3.7, 4.1) in the SKAT dialect. */
final class NymfSkriver {

    private static final String INDBERET = "MFFordringIndberet";
    private static final String KVITTERING = "MFKvitteringHent";

    private final Skriver ud;
    private final Skriver kontekst;

    private NymfSkriver(ByteArrayOutputStream bytes) throws XMLStreamException {
        ud = new Skriver(Xml.skriver(bytes), "sbm", Navnerum.SKAT_BUSINESS);
        kontekst = ud.i("k", Navnerum.SKAT_CONTEXT);
    }

    static Source indberetning(Indberetningssvar svar) {
        return Svarkilde.af(bytes -> new NymfSkriver(bytes).skriv(svar));
    }

    static Source kvitteringer(Kvitteringssvar svar) {
        return Svarkilde.af(bytes -> new NymfSkriver(bytes).skriv(svar));
    }

    /** A call rejected as a whole: the reason in the context and nothing else (nymf.md 2.6, level 2). */
    static Source indberetningAfvist(String transaktionsId, Instant tid, Afvisning grund) {
        return Svarkilde.af(bytes -> new NymfSkriver(bytes).afvist(INDBERET, transaktionsId, tid, grund));
    }

    static Source kvitteringAfvist(String transaktionsId, Instant tid, Afvisning grund) {
        return Svarkilde.af(bytes -> new NymfSkriver(bytes).afvist(KVITTERING, transaktionsId, tid, grund));
    }

    private void skriv(Indberetningssvar svar) throws XMLStreamException {
        begynd(INDBERET, svar.indberetning().transaktionsId(), svar.tid());
        if (svar.foersteGang() == null) {
            kontekst.tom("SvarReaktion");
        } else {
            advis(
                    900,
                    "Leverancen er modtaget før, " + Tidstekst.af(svar.foersteGang())
                            + ". Dette er det første svar; intet er gemt igen.");
        }
        slutKontekst();
        ud.begynd("FordringInfo");
        ud.begynd("FordringhaverSystemIDStruktur");
        ud.felt("VirksomhedSENummer", svar.indberetning().afsender());
        ud.slut();
        ud.felt("MFLeveranceID", svar.indberetning().leveranceId());
        ud.begynd("FordringAktionStatusSamling");
        for (Aktionskvittering kvittering : svar.kvitteringer()) {
            aktion(kvittering);
        }
        ud.luk();
    }

    private void skriv(Kvitteringssvar svar) throws XMLStreamException {
        begynd(
                KVITTERING,
                svar.forespoergsel().transaktionsId(),
                svar.forespoergsel().modtaget());
        for (Afvisning mangler : svar.mangler()) {
            fejl(KVITTERING, mangler);
        }
        if (svar.flere()) {
            advis(901, "Der er flere kvitteringer, end ét svar kan rumme. Spørg om resten på MFAktionID.");
        }
        if (svar.mangler().isEmpty() && !svar.flere()) {
            kontekst.tom("SvarReaktion");
        }
        slutKontekst();
        ud.begynd("KvitteringSamling");
        for (Aktionskvittering kvittering : svar.kvitteringer()) {
            ud.begynd("Kvittering");
            ud.felt("MFLeveranceID", kvittering.leveranceId());
            aktion(kvittering);
            ud.slut();
        }
        ud.luk();
    }

    private void afvist(String service, String transaktionsId, Instant tid, Afvisning grund) throws XMLStreamException {
        begynd(service, transaktionsId, tid);
        fejl(service, grund);
        ud.luk();
    }

    private void begynd(String service, String transaktionsId, Instant tid) throws XMLStreamException {
        ud.begynd(service + "_O");
        ud.erklaer("sbm", Navnerum.SKAT_BUSINESS);
        ud.erklaer("k", Navnerum.SKAT_CONTEXT);
        ud.begynd("Kontekst");
        kontekst.begynd("HovedOplysningerSvar");
        kontekst.felt("TransaktionsID", transaktionsId);
        kontekst.felt("ServiceID", service);
        kontekst.felt("TransaktionsTid", Skriver.tid(tid));
    }

    private void slutKontekst() throws XMLStreamException {
        ud.slut();
        ud.slut();
    }

    private void fejl(String service, Afvisning grund) throws XMLStreamException {
        kontekst.begynd("SvarReaktion");
        kontekst.begynd("Fejl");
        kontekst.felt("FejlNummer", grund.nummer());
        kontekst.felt("FejlTekst", grund.tekst());
        kontekst.felt("ServiceID", service);
        kontekst.slut();
        kontekst.slut();
    }

    private void advis(int nummer, String tekst) throws XMLStreamException {
        kontekst.begynd("SvarReaktion");
        kontekst.begynd("Advis");
        kontekst.felt("AdvisNummer", nummer);
        kontekst.felt("AdvisTekst", tekst);
        kontekst.slut();
        kontekst.slut();
    }

    private void aktion(Aktionskvittering kvittering) throws XMLStreamException {
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
        afvisninger(kvittering.afvisninger());
        ud.slut();
    }

    private void afvisninger(List<Afvisning> afvisninger) throws XMLStreamException {
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
