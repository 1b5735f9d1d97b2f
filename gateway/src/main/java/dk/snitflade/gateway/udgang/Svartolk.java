package dk.snitflade.gateway.udgang;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.afsendelse.svar.Betydning;
import dk.snitflade.gateway.afsendelse.svar.Svarart;
import dk.snitflade.gateway.afsendelse.svar.Svarregel;
import dk.snitflade.gateway.afsendelse.svar.Svartavle;
import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.fordring.Maal;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the parts of an answer that {@link Svartavle} decides by, when it does not carry the business answer expected. Pure:
 * the same answer always means the same.
 */
public final class Svartolk {

    /** Reads the business answer; stands on its root's start tag when called. */
    @FunctionalInterface
    public interface Forretningssvar<T> {
        T laes(XMLStreamReader laeser) throws XMLStreamException;
    }

    /** Either the business answer or the outcome for everything in the call; exactly one is not null. */
    public record Tolket<T>(T svar, Udfald udfald) {}

    private Svartolk() {}

    /** As below, for an answer where it does not matter who gave it, or when. */
    public static <T> Tolket<T> tolk(Postsvar postsvar, QName rod, Forretningssvar<T> forretning) {
        return tolk(null, postsvar, rod, forretning, Instant.EPOCH);
    }

    /**
     * @param maal who answered
     * @param rod the root element the business answer must have
     * @param nu when it answered
     */
    public static <T> Tolket<T> tolk(
            Maal maal, Postsvar postsvar, QName rod, Forretningssvar<T> forretning, Instant nu) {
        if (postsvar instanceof Postsvar.IkkeAfsendt ikke) {
            return udfald(Svartavle.regel(maal, Svarart.IKKE_AFSENDT, ikke.hvorfor()), Duration.ZERO);
        } else if (postsvar instanceof Postsvar.UdenSvar uden) {
            return udfald(Svartavle.regel(maal, Svarart.UDEN_SVAR, uden.hvorfor()), Duration.ZERO);
        }
        Postsvar.Svar svar = (Postsvar.Svar) postsvar;
        Svarregel regel = Svartavle.http(maal, svar.status(), svar.retryAfter() != null);
        return regel.betydning() == Betydning.LAES_SVARET
                ? soap(maal, svar, rod, forretning)
                : udfald(regel, RetryAfter.vent(svar.retryAfter(), nu));
    }

    private static <T> Tolket<T> soap(Maal maal, Postsvar.Svar svar, QName rod, Forretningssvar<T> forretning) {
        Svarregel andet = Svartavle.regel(maal, Svarart.HTTP_UDEN_SVAR, Integer.toString(svar.status()));
        try {
            XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(svar.krop()));
            if (!tilKrop(r)) {
                return udfald(andet, Duration.ZERO);
            }
            if (r.getName().equals(rod) && svar.status() == 200) {
                T laest = forretning.laes(r);
                return laest == null ? udfald(andet, Duration.ZERO) : new Tolket<>(laest, null);
            }
            return udfald(Fault.er(r) ? Fault.laes(r).regel(maal) : andet, Duration.ZERO);
        } catch (XMLStreamException | IllegalArgumentException e) {
            return udfald(andet, Duration.ZERO);
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

    private static <T> Tolket<T> udfald(Svarregel regel, Duration bedt) {
        Udfald udfald = switch (regel.betydning()) {
            case SENERE -> new Udfald.Senere(laengst(regel.mindst(), bedt), regel.forklaring());
            case FEJL -> new Udfald.Fejl(regel.forklaring());
            default -> new Udfald.Ukendt(regel.forklaring());
        };
        return new Tolket<>(null, udfald);
    }

    private static Duration laengst(Duration en, Duration anden) {
        return en.compareTo(anden) > 0 ? en : anden;
    }
}
