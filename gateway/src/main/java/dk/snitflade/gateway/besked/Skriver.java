package dk.snitflade.gateway.besked;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;

/** Writes elements of one namespace, and of others by name; a field without a value is left out. */
public final class Skriver {

    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private final XMLStreamWriter2 ud;
    private final String praefiks;
    private final String navnerum;
    private final boolean oio;
    private final Map<String, UnaryOperator<String>> vaerdier;
    private final Oiokopi kopi = new Oiokopi();

    /** Writes names with the prefix, which the caller has bound to the namespace. */
    public Skriver(XMLStreamWriter2 ud, String praefiks, String navnerum) {
        this(ud, praefiks, navnerum, false, Map.of());
    }

    private Skriver(
            XMLStreamWriter2 ud,
            String praefiks,
            String navnerum,
            boolean oio,
            Map<String, UnaryOperator<String>> vaerdier) {
        this.ud = ud;
        this.praefiks = praefiks;
        this.navnerum = navnerum;
        this.oio = oio;
        this.vaerdier = vaerdier;
    }

    /** Takes SKAT names and writes the OIO names they are paired with (nymf.md 3.5), in whichever namespace those are. */
    public static Skriver oio(XMLStreamWriter2 ud) {
        return new Skriver(ud, null, null, true, Map.of());
    }

    /** The same, with the values of the named fields put through their functions. */
    public Skriver medVaerdier(Map<String, UnaryOperator<String>> funktioner) {
        return new Skriver(ud, praefiks, navnerum, oio, Map.copyOf(funktioner));
    }

    /** The same stream with another namespace in front; in the OIO dialect the name table tells the namespace. */
    public Skriver i(String andetPraefiks, String andetNavnerum) {
        return oio ? this : new Skriver(ud, andetPraefiks, andetNavnerum);
    }

    public void begynd(String navn) throws XMLStreamException {
        if (oio) {
            QName par = Navnepar.oio(navn);
            ud.writeStartElement(par.getPrefix(), par.getLocalPart(), par.getNamespaceURI());
        } else {
            ud.writeStartElement(praefiks, navn, navnerum);
        }
    }

    /** Declares the prefixes of the OIO namespaces on the element just begun. */
    public void erklaerOio() throws XMLStreamException {
        for (Map.Entry<String, String> post : new TreeMap<>(Navnepar.PRAEFIKSER).entrySet()) {
            ud.writeNamespace(post.getValue(), post.getKey());
        }
    }

    /** Declares a prefix on the element just begun. */
    public void erklaer(String andetPraefiks, String andetNavnerum) throws XMLStreamException {
        ud.writeNamespace(andetPraefiks, andetNavnerum);
    }

    public void slut() throws XMLStreamException {
        ud.writeEndElement();
    }

    public void tom(String navn) throws XMLStreamException {
        begynd(navn);
        slut();
    }

    /** Writes nothing for null. */
    public void felt(String navn, Object vaerdi) throws XMLStreamException {
        if (vaerdi == null) {
            return;
        }
        begynd(navn);
        ud.writeCharacters(vaerdier.getOrDefault(navn, UnaryOperator.identity()).apply(vaerdi.toString()));
        slut();
    }

    /** Already written XML, whose prefixes must be bound where it is put. */
    public void raa(String xml) throws XMLStreamException {
        ud.writeRaw(xml);
    }

    /**
     * An element of a stored message, in the dialect of this writer. It is the journal's own text, without attributes or
     * comments, so that only the names need another spelling; values stay as they are.
     */
    void kopi(String kanonisk) throws XMLStreamException {
        if (oio) {
            kopi.skriv(kanonisk, ud);
        } else {
            raa(kanonisk);
        }
    }

    public void luk() throws XMLStreamException {
        ud.writeEndDocument();
        ud.close();
    }

    /** Without exponent; null for null. */
    public static String tal(BigDecimal tal) {
        return tal == null ? null : tal.toPlainString();
    }

    /**
     * Danish local time with milliseconds and without offset, as in the contract's samples (nymf.md 2.5). By hand: two of these are
     * in every receipt, and {@code DateTimeFormatter} took a quarter of the time a thousand receipts took.
     */
    public static String tid(Instant tid) {
        LocalDateTime lokal = LocalDateTime.ofInstant(tid, DANMARK);
        StringBuilder ud = new StringBuilder(23).append(lokal.getYear()).append('-');
        tocifret(ud, lokal.getMonthValue()).append('-');
        tocifret(ud, lokal.getDayOfMonth()).append('T');
        tocifret(ud, lokal.getHour()).append(':');
        tocifret(ud, lokal.getMinute()).append(':');
        tocifret(ud, lokal.getSecond()).append('.');
        int millisekunder = lokal.getNano() / 1_000_000;
        return tocifret(ud, millisekunder / 10).append(millisekunder % 10).toString();
    }

    private static StringBuilder tocifret(StringBuilder ud, int tal) {
        return ud.append((char) ('0' + tal / 10)).append((char) ('0' + tal % 10));
    }
}
