package dk.snitflade.gateway.besked;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;

/** Writes elements of one namespace, and of others by name; a field without a value is left out. */
public final class Skriver {

    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS");
    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private final XMLStreamWriter2 ud;
    private final String praefiks;
    private final String navnerum;

    /** Writes names with the prefix, which the caller has bound to the namespace. */
    public Skriver(XMLStreamWriter2 ud, String praefiks, String navnerum) {
        this.ud = ud;
        this.praefiks = praefiks;
        this.navnerum = navnerum;
    }

    /** The same stream with another namespace in front. */
    public Skriver i(String andetPraefiks, String andetNavnerum) {
        return new Skriver(ud, andetPraefiks, andetNavnerum);
    }

    public void begynd(String navn) throws XMLStreamException {
        ud.writeStartElement(praefiks, navn, navnerum);
    }

    /** Declares a prefix on the element just begun. */
    public void erklaer(String andetPraefiks, String andetNavnerum) throws XMLStreamException {
        ud.writeNamespace(andetPraefiks, andetNavnerum);
    }

    public void slut() throws XMLStreamException {
        ud.writeEndElement();
    }

    public void tom(String navn) throws XMLStreamException {
        ud.writeEmptyElement(praefiks, navn, navnerum);
    }

    /** Writes nothing for null. */
    public void felt(String navn, Object vaerdi) throws XMLStreamException {
        if (vaerdi == null) {
            return;
        }
        begynd(navn);
        ud.writeCharacters(vaerdi.toString());
        slut();
    }

    /** Already written XML, whose prefixes must be bound where it is put. */
    public void raa(String xml) throws XMLStreamException {
        ud.writeRaw(xml);
    }

    public void luk() throws XMLStreamException {
        ud.writeEndDocument();
        ud.close();
    }

    /** Without exponent; null for null. */
    public static String tal(BigDecimal tal) {
        return tal == null ? null : tal.toPlainString();
    }

    /** Danish local time with milliseconds and without offset, as in the contract's samples (nymf.md 2.5). */
    public static String tid(Instant tid) {
        return TID.format(tid.atZone(DANMARK));
    }
}
