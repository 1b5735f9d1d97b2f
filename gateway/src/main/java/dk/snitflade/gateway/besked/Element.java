package dk.snitflade.gateway.besked;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.validation.XMLValidationException;

/**
 * Walks an element's children and reads their values. A reading method stands on a start tag when called and on the
 * matching end tag when it returns.
 */
public final class Element {

    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private Element() {}

    /** Goes to the next child's start tag; false when the parent's end tag came instead. */
    public static boolean naeste(XMLStreamReader laeser) throws XMLStreamException {
        return laeser.nextTag() == XMLStreamConstants.START_ELEMENT;
    }

    /** Text without surrounding white space. A breach of the schema found in the text is told the element's name. */
    public static String tekst(XMLStreamReader laeser) throws XMLStreamException {
        String navn = laeser.getLocalName();
        try {
            return laeser.getElementText().strip();
        } catch (XMLValidationException e) {
            if (e.getValidationProblem().getType() == null) {
                e.getValidationProblem().setType(navn);
            }
            throw e;
        }
    }

    public static long lang(XMLStreamReader laeser) throws XMLStreamException {
        String tekst = tekst(laeser);
        try {
            return Long.parseLong(tekst);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("Tallet er for stort eller ikke et helt tal", laeser.getLocation(), e);
        }
    }

    public static BigDecimal decimal(XMLStreamReader laeser) throws XMLStreamException {
        return new BigDecimal(tekst(laeser));
    }

    /** An xs:boolean, which is also written 1 and 0. */
    public static boolean flag(XMLStreamReader laeser) throws XMLStreamException {
        String tekst = tekst(laeser);
        return tekst.equals("true") || tekst.equals("1");
    }

    /** An xs:date; a zone behind it is dropped, since a day in Denmark is meant. */
    public static LocalDate dato(XMLStreamReader laeser) throws XMLStreamException {
        String tekst = tekst(laeser);
        try {
            return LocalDate.parse(tekst.length() > 10 ? tekst.substring(0, 10) : tekst);
        } catch (DateTimeException e) {
            throw new XMLStreamException("Datoen findes ikke", laeser.getLocation(), e);
        }
    }

    /** An xs:dateTime; without a zone it is Danish time (nymf.md 2.5). */
    public static Instant tidspunkt(XMLStreamReader laeser) throws XMLStreamException {
        String tekst = tekst(laeser);
        try {
            TemporalAccessor tid =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(tekst, OffsetDateTime::from, LocalDateTime::from);
            return tid instanceof OffsetDateTime medZone
                    ? medZone.toInstant()
                    : ((LocalDateTime) tid).atZone(DANMARK).toInstant();
        } catch (DateTimeException e) {
            throw new XMLStreamException("Datoen findes ikke", laeser.getLocation(), e);
        }
    }

    /** Passes over the element with everything in it. */
    public static void spring(XMLStreamReader laeser) throws XMLStreamException {
        int dybde = 1;
        while (dybde > 0) {
            int haendelse = laeser.next();
            if (haendelse == XMLStreamConstants.START_ELEMENT) {
                dybde++;
            } else if (haendelse == XMLStreamConstants.END_ELEMENT) {
                dybde--;
            }
        }
    }
}
