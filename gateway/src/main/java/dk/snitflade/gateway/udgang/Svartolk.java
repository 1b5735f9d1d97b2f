package dk.snitflade.gateway.udgang;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Decides what an HTTP answer means for the whole call, when it does not carry the business answer expected (architecture,
 * outcomes of a call). Pure: the same answer always means the same.
 */
public final class Svartolk {

    /** Reads the business answer; stands on its root's start tag when called. */
    @FunctionalInterface
    public interface Forretningssvar<T> {
        T laes(XMLStreamReader laeser) throws XMLStreamException;
    }

    /** Either the business answer or the outcome for everything in the call; exactly one is not null. */
    public record Tolket<T>(T svar, Udfald udfald) {}

    private static final Duration LAENGST = Duration.ofHours(1);

    private Svartolk() {}

    /** @param rod the root element the business answer must have */
    public static <T> Tolket<T> tolk(Postsvar postsvar, QName rod, Forretningssvar<T> forretning) {
        if (postsvar instanceof Postsvar.IkkeAfsendt ikke) {
            return udfald(new Udfald.Senere(Duration.ZERO, ikke.hvorfor()));
        } else if (postsvar instanceof Postsvar.UdenSvar uden) {
            return udfald(new Udfald.Ukendt(uden.hvorfor()));
        }
        Postsvar.Svar svar = (Postsvar.Svar) postsvar;
        return switch (svar.status()) {
            case 429, 502, 503 -> udfald(new Udfald.Senere(vent(svar.retryAfter()), "HTTP " + svar.status()));
            case 404, 405, 401, 403 ->
                udfald(new Udfald.Senere(
                        Duration.ofMinutes(1), "HTTP " + svar.status() + ": adresse eller adgang er forkert"));
            default -> soap(svar, rod, forretning);
        };
    }

    private static <T> Tolket<T> soap(Postsvar.Svar svar, QName rod, Forretningssvar<T> forretning) {
        try {
            XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(svar.krop()));
            if (!tilKrop(r)) {
                return udfald(new Udfald.Ukendt("HTTP " + svar.status() + " uden SOAP-svar"));
            }
            if (r.getName().equals(rod) && svar.status() == 200) {
                return new Tolket<>(forretning.laes(r), null);
            }
            return udfald(fault(r, svar.status()));
        } catch (XMLStreamException | IllegalArgumentException e) {
            return udfald(new Udfald.Ukendt("HTTP " + svar.status() + " med et svar, der ikke kan læses"));
        }
    }

    /** Goes to the first element in the Body; false when there is none. */
    private static boolean tilKrop(XMLStreamReader r) throws XMLStreamException {
        r.nextTag();
        if (!r.getLocalName().equals("Envelope")) {
            return false;
        }
        while (naeste(r)) {
            if (r.getLocalName().equals("Body")) {
                return naeste(r);
            }
            Element.spring(r);
        }
        return false;
    }

    /** A fault that blames us will come again; one that blames the other side may pass, and says nothing was done. */
    private static Udfald fault(XMLStreamReader r, int status) throws XMLStreamException {
        boolean erFault = r.getLocalName().equals("Fault")
                && (r.getNamespaceURI().equals(Navnerum.SOAP11)
                        || r.getNamespaceURI().equals(Navnerum.SOAP12));
        if (!erFault) {
            return new Udfald.Ukendt("HTTP " + status + " med et andet svar end ventet");
        }
        String kode = "";
        while (r.next() != XMLStreamConstants.END_DOCUMENT) {
            boolean kodefelt = r.isStartElement()
                    && (r.getLocalName().equals("faultcode") || r.getLocalName().equals("Value"));
            if (kodefelt && kode.isEmpty()) {
                kode = Element.tekst(r);
            }
        }
        boolean vores = kode.endsWith("Client") || kode.endsWith("Sender");
        return vores
                ? new Udfald.Fejl("Modtageren kan ikke læse beskeden (SOAP-fejl " + kode + ")")
                : new Udfald.Senere(Duration.ZERO, "SOAP-fejl " + kode + " fra modtageren");
    }

    private static Duration vent(String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("[0-9]{1,6}")) {
            return Duration.ZERO;
        }
        Duration bedt = Duration.ofSeconds(Long.parseLong(retryAfter));
        return bedt.compareTo(LAENGST) > 0 ? LAENGST : bedt;
    }

    private static <T> Tolket<T> udfald(Udfald udfald) {
        return new Tolket<>(null, udfald);
    }
}
