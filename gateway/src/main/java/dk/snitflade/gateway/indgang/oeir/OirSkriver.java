package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.indgang.Svarkilde;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;

/** Writes the answers of the ØIR door (oir.md 3.3, 4.1). */
final class OirSkriver {

    private static final String KILDE = "OIR-GATEWAY";

    private final Skriver ud;
    private final Skriver kontekst;

    private OirSkriver(ByteArrayOutputStream bytes) throws XMLStreamException {
        ud = new Skriver(Xml.skriver(bytes), "oir", Navnerum.OIR);
        kontekst = ud.i("k", Navnerum.OIR_KONTEKST);
    }

    static Source accepteret(Oirsvar svar) {
        return Svarkilde.af(bytes -> new OirSkriver(bytes).skriv(svar));
    }

    static Source afvist(Operation operation, Hoved hoved, List<OirFejl> fejl) {
        return Svarkilde.af(bytes -> new OirSkriver(bytes).skrivAfvist(operation, hoved, fejl));
    }

    private void skriv(Oirsvar svar) throws XMLStreamException {
        OirSag sag = svar.sag();
        begynd(sag.operation(), sag.hoved());
        for (OirFejl advis : svar.advis()) {
            reaktion("Advis", advis);
        }
        kontekst.slut();
        ud.begynd("Forretningskvittering");
        ud.felt("ForretningsValideringsKode", "ACCEPTERET");
        ud.slut();
        ud.begynd("DebitorkontoKvittering");
        ud.felt("DebitorkontoIdentifikation", sag.hensigt().konto());
        for (Map.Entry<UUID, Long> fordring : svar.fordringer().entrySet()) {
            ud.begynd("ObjektKvittering");
            ud.felt("ObjektType", "Fordring");
            ud.felt("ObjektIdentifikation", fordring.getKey());
            ud.felt("DebitorsystemReference", fordring.getValue());
            ud.slut();
        }
        ud.luk();
    }

    private void skrivAfvist(Operation operation, Hoved hoved, List<OirFejl> fejl) throws XMLStreamException {
        begynd(operation, hoved);
        for (OirFejl grund : fejl) {
            reaktion("Fejl", grund);
        }
        kontekst.slut();
        ud.begynd("Forretningskvittering");
        ud.felt("ForretningsValideringsKode", "AFVIST");
        ud.begynd("FejlListe");
        for (OirFejl grund : fejl) {
            ud.begynd("Fejl");
            ud.felt("FejlKode", grund.id());
            ud.felt("FejlTekst", grund.tekst());
            ud.slut();
        }
        ud.luk();
    }

    private void begynd(Operation operation, Hoved hoved) throws XMLStreamException {
        ud.begynd(operation.svar());
        ud.erklaer("oir", Navnerum.OIR);
        ud.erklaer("k", Navnerum.OIR_KONTEKST);
        kontekst.begynd("HovedOplysningerSvar");
        kontekst.felt("TransaktionsId", hoved.transaktionsId());
        kontekst.felt("TransaktionsTid", hoved.transaktionsTid());
        kontekst.felt("RequestId", hoved.requestId());
    }

    /** @param art Fejl or Advis, which also begins the names of the id and text */
    private void reaktion(String art, OirFejl grund) throws XMLStreamException {
        kontekst.begynd("SvarReaktion");
        kontekst.begynd(art);
        kontekst.felt(art + "Id", grund.id());
        kontekst.felt(art + "Tekst", grund.tekst());
        kontekst.felt("KildeId", KILDE);
        if (grund.elementnavn() != null) {
            kontekst.begynd("Identifikation");
            ud.felt(grund.elementnavn(), grund.identifikation());
            kontekst.slut();
        }
        kontekst.slut();
        kontekst.slut();
    }
}
