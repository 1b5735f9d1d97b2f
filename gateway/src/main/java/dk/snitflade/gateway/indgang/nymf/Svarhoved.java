package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Navnerum;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The head of every NyMF answer (nymf.md 2.4), which is where the dialects differ in more than names: SKAT wraps it in
 * Kontekst and repeats SvarReaktion per error; OIO has one SvarStruktur with all of them.
 */
final class Svarhoved {

    /** An error, or with erAdvis a notice. */
    private record Reaktion(boolean erAdvis, int nummer, String tekst) {}

    private final Dialekt dialekt;
    private final String service;
    private final String transaktionsId;
    private final Instant tid;
    private final List<Reaktion> reaktioner = new ArrayList<>();

    Svarhoved(Dialekt dialekt, String service, String transaktionsId, Instant tid) {
        this.dialekt = dialekt;
        this.service = service;
        this.transaktionsId = transaktionsId;
        this.tid = tid;
    }

    Svarhoved fejl(Afvisning grund) {
        reaktioner.add(new Reaktion(false, grund.nummer(), grund.tekst()));
        return this;
    }

    Svarhoved advis(Afvisning note) {
        reaktioner.add(new Reaktion(true, note.nummer(), note.tekst()));
        return this;
    }

    /** Begins the answer's root with its head, and leaves the writer where the rest of the answer goes. */
    Skriver begynd(OutputStream bytes) throws XMLStreamException {
        return dialekt == Dialekt.OIO ? oio(Skriver.oio(Xml.skriver(bytes))) : skat(bytes);
    }

    private Skriver skat(OutputStream bytes) throws XMLStreamException {
        Skriver ud = new Skriver(Xml.skriver(bytes), "sbm", Navnerum.SKAT_BUSINESS);
        Skriver kontekst = ud.i("k", Navnerum.SKAT_CONTEXT);
        ud.begynd(service + "_O");
        ud.erklaer("sbm", Navnerum.SKAT_BUSINESS);
        ud.erklaer("k", Navnerum.SKAT_CONTEXT);
        ud.begynd("Kontekst");
        felter(kontekst);
        if (reaktioner.isEmpty()) {
            kontekst.tom("SvarReaktion");
        }
        for (Reaktion reaktion : reaktioner) {
            kontekst.begynd("SvarReaktion");
            skriv(kontekst, reaktion);
            kontekst.slut();
        }
        kontekst.slut();
        ud.slut();
        return ud;
    }

    private Skriver oio(Skriver ud) throws XMLStreamException {
        ud.begynd(service + "_O");
        ud.erklaerOio();
        felter(ud);
        ud.begynd("SvarReaktion");
        for (Reaktion reaktion : reaktioner) {
            skriv(ud, reaktion);
        }
        ud.slut();
        ud.slut();
        return ud;
    }

    private void felter(Skriver kontekst) throws XMLStreamException {
        kontekst.begynd("HovedOplysningerSvar");
        kontekst.felt("TransaktionsID", transaktionsId);
        kontekst.felt("ServiceID", service);
        kontekst.felt("TransaktionsTid", Skriver.tid(tid));
    }

    private void skriv(Skriver kontekst, Reaktion reaktion) throws XMLStreamException {
        String art = reaktion.erAdvis() ? "Advis" : "Fejl";
        kontekst.begynd(art);
        kontekst.felt(art + "Nummer", reaktion.nummer());
        kontekst.felt(art + "Tekst", reaktion.tekst());
        if (dialekt == Dialekt.SKAT && !reaktion.erAdvis()) {
            kontekst.felt("ServiceID", service);
        }
        kontekst.slut();
    }
}
