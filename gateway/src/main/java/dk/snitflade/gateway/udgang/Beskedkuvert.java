package dk.snitflade.gateway.udgang;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;

/** Writes a SOAP 1.1 message to a back end: the stored action as it is, inside what the back end wants around it. */
public final class Beskedkuvert {

    /** Writes the operation's content after its context. */
    @FunctionalInterface
    public interface Indhold {
        void skriv(Skriver operation, Skriver skat) throws XMLStreamException;
    }

    private Beskedkuvert() {}

    /**
     * @param navnerum the back end's own namespace
     * @param operation local name of the operation's element
     */
    public static byte[] skriv(String navnerum, String operation, String transaktionsId, Instant tid, Indhold indhold) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try {
            Skriver soap = new Skriver(Xml.skriver(bytes), "soap", Navnerum.SOAP11);
            Skriver ud = soap.i("o", navnerum);
            Skriver skat = soap.i(Aktionsbesked.PRAEFIKS, Navnerum.SKAT_BUSINESS);
            Skriver kontekst = soap.i("k", Navnerum.SKAT_CONTEXT);
            soap.begynd("Envelope");
            soap.erklaer("soap", Navnerum.SOAP11);
            soap.begynd("Body");
            ud.begynd(operation);
            ud.erklaer("o", navnerum);
            ud.erklaer(Aktionsbesked.PRAEFIKS, Navnerum.SKAT_BUSINESS);
            ud.erklaer("k", Navnerum.SKAT_CONTEXT);
            ud.erklaer("b", Navnerum.BACKEND);
            skat.begynd("Kontekst");
            kontekst.begynd("HovedOplysninger");
            kontekst.felt("TransaktionsID", transaktionsId);
            kontekst.felt("TransaktionsTid", Skriver.tid(tid));
            kontekst.slut();
            skat.slut();
            indhold.skriv(ud, skat);
            ud.luk();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Beskeden til modtageren kan ikke skrives som XML", e);
        }
        return bytes.toByteArray();
    }

    /** VideresendtAktion: the numbers we allotted, and the action as received. */
    public static void videresend(Skriver skat, Sag sag) throws XMLStreamException {
        Skriver ud = skat.i("b", Navnerum.BACKEND);
        ud.begynd("VideresendtAktion");
        skat.felt("MFAktionID", sag.aktion());
        skat.felt("DMIFordringEFIFordringID", sag.fordring());
        skat.felt("DMIFordringEFIHovedFordringID", sag.hovedfordring());
        skat.felt("DMIFordringModtagelseDato", Skriver.tid(sag.modtaget()));
        skat.raa(Aktionsbesked.udpak(sag.indhold()));
        ud.slut();
    }
}
