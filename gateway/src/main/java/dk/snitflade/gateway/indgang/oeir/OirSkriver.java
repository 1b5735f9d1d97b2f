package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.indgang.Svarkilde;
import dk.snitflade.wsdl.Navnerum;
import java.io.OutputStream;
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

    private OirSkriver(OutputStream bytes) throws XMLStreamException {
        ud = new Skriver(Xml.skriver(bytes), "oir", Navnerum.OIR);
        kontekst = ud.i("k", Navnerum.OIR_KONTEKST);
    }

    static Source accepteret(Oirsvar svar) {
        return Svarkilde.af(bytes -> new OirSkriver(bytes).skriv(svar));
    }

    /** The refusal of any request of the door: nothing of it is stored. */
    static Source afvist(Kaldslaeser.Laest kald, List<OirFejl> fejl) {
        return Svarkilde.af(bytes -> new OirSkriver(bytes).skrivAfvist(kald, fejl));
    }

    /** The answer of a service that adds elements of its own after the receipt. */
    static Source svar(String rod, Hoved hoved, List<OirFejl> advis, Indhold indhold) {
        return Svarkilde.af(bytes -> {
            OirSkriver skriver = new OirSkriver(bytes);
            skriver.kvitter(rod, hoved, advis, "ACCEPTERET");
            indhold.skriv(skriver.ud);
            skriver.ud.luk();
        });
    }

    /** What stands after the receipt. */
    @FunctionalInterface
    interface Indhold {
        void skriv(Skriver ud) throws XMLStreamException;
    }

    private void skriv(Oirsvar svar) throws XMLStreamException {
        OirSag sag = svar.sag();
        kvitter(sag.operation().svar(), sag.hoved(), svar.advis(), svar.venter() ? "MODTAGET" : "ACCEPTERET");
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

    private void kvitter(String rod, Hoved hoved, List<OirFejl> advis, String kode) throws XMLStreamException {
        begynd(rod, hoved);
        for (OirFejl bemaerkning : advis) {
            reaktion("Advis", bemaerkning);
        }
        kontekst.slut();
        ud.begynd("Forretningskvittering");
        ud.felt("ForretningsValideringsKode", kode);
        ud.slut();
    }

    private void skrivAfvist(Kaldslaeser.Laest kald, List<OirFejl> fejl) throws XMLStreamException {
        begynd(kald.svar(), kald.hoved());
        for (OirFejl grund : fejl) {
            reaktion("Fejl", grund);
        }
        kontekst.slut();
        ud.begynd("Forretningskvittering");
        ud.felt("ForretningsValideringsKode", "AFVIST");
        ud.begynd("FejlListe");
        for (OirFejl grund : fejl) {
            ud.begynd("Fejl");
            ud.felt("FejlKode", grund.id().kode());
            ud.felt("FejlTekst", grund.tekst());
            ud.slut();
        }
        ud.luk();
    }

    private void begynd(String rod, Hoved hoved) throws XMLStreamException {
        ud.begynd(rod);
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
        kontekst.felt(art + "Id", grund.id().kode());
        kontekst.felt(art + "Tekst", grund.tekst());
        kontekst.felt("KildeId", KILDE);
        if (grund.elementnavn() != null) {
            kontekst.begynd("Identifikation");
            ud.felt(grund.elementnavn(), grund.identifikation());
            kontekst.slut();
        }
        if (grund.felt() != null) {
            kontekst.begynd("Identifikation");
            ud.felt("Feltnavn", grund.felt());
            kontekst.slut();
        }
        kontekst.slut();
        kontekst.slut();
    }
}
