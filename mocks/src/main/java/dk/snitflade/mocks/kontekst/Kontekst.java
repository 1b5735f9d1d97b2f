package dk.snitflade.mocks.kontekst;

import dk.snitflade.mocks.aktion.Navne;
import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.xml.Blade;
import dk.snitflade.mocks.xml.Elementskriver;
import dk.snitflade.wsdl.Navnerum;
import java.time.LocalDateTime;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The head of a message inside {@code Kontekst}, {@code nymf.md} 2.4.
 *
 * @param transaktionsId the caller's id of the call, echoed in the answer; null when the caller gave none
 */
public record Kontekst(String transaktionsId) {

    /** For declaring the prefix on an answer. */
    public static final QName NAVNERUM = k("");

    private static final QName FORESPOERGSEL = k("HovedOplysninger");
    private static final QName SVAR = k("HovedOplysningerSvar");
    private static final QName TRANSAKTIONS_ID = k("TransaktionsID");
    private static final QName SERVICE_ID = k("ServiceID");
    private static final QName TRANSAKTIONS_TID = k("TransaktionsTid");
    private static final QName REAKTION = k("SvarReaktion");

    /** Reads from the start tag of {@code Kontekst}, where the reader stands, to its end tag. */
    public static Kontekst laes(XMLStreamReader laeser) throws XMLStreamException {
        return new Kontekst(Blade.laes(laeser, Set.of()).get(TRANSAKTIONS_ID));
    }

    /** Writes the head of the answer when all is well. */
    public void skrivSvar(Elementskriver ud, String serviceId, LocalDateTime nu) throws XMLStreamException {
        ud.start(Navne.KONTEKST);
        ud.start(SVAR);
        ud.felt(TRANSAKTIONS_ID, transaktionsId);
        ud.felt(SERVICE_ID, serviceId);
        ud.felt(TRANSAKTIONS_TID, DanskTid.tekst(nu));
        ud.tom(REAKTION);
        ud.slut();
        ud.slut();
    }

    /** Writes the head of a request of our own. */
    public static void skrivForespoergsel(Elementskriver ud, String transaktionsId, LocalDateTime nu)
            throws XMLStreamException {
        ud.start(Navne.KONTEKST);
        ud.start(FORESPOERGSEL);
        ud.felt(TRANSAKTIONS_ID, transaktionsId);
        ud.felt(TRANSAKTIONS_TID, DanskTid.tekst(nu));
        ud.slut();
        ud.slut();
    }

    private static QName k(String lokalt) {
        return new QName(Navnerum.SKAT_CONTEXT, lokalt, "k");
    }
}
