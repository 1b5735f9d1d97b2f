package dk.snitflade.gateway.besked;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamWriter2;

/** An action's canonical message as the journal keeps it and the back ends get it: SKAT dialect, prefix sbm, UTF-8. */
public final class Aktionsbesked {

    /** The prefix the stored message uses; bound by whoever puts the message into another. */
    public static final String PRAEFIKS = "sbm";

    private static final String HAEFTELSER = start("FordringHæftelseSamling");
    private static final String HAEFTELSER_SLUT = slut("FordringHæftelseSamling");
    private static final String UDFOERT =
            start("UdførtAktionValg") + start("UdførtOpretFordringStruktur") + start("DMIFordringEFIFordringID");
    private static final String FOER_HAEFTELSER = slut("DMIFordringEFIFordringID");
    private static final String UDFOERT_SLUT = slut("UdførtOpretFordringStruktur") + slut("UdførtAktionValg");

    /** Reads one element, on whose start tag the reader stands. */
    @FunctionalInterface
    private interface Indhold<T> {
        T laes(XMLStreamReader laeser) throws XMLStreamException;
    }

    @FunctionalInterface
    private interface Skrivning {
        void til(Skriver ud) throws XMLStreamException;
    }

    private Aktionsbesked() {}

    /** The compressed message. */
    public static byte[] pak(Aktion aktion) {
        return Pakning.pak(xml(aktion));
    }

    /** The message as XML whose prefix is not declared, to be put inside another message. */
    public static String udpak(byte[] pakket) {
        return Pakning.udpak(pakket);
    }

    /** The action the message holds. */
    public static Aktion laes(byte[] pakket) {
        return laes(pakket, Aktionslaeser::laes);
    }

    /** What a back end did, compressed as an action is. */
    public static byte[] pak(Udfoert udfoert) {
        return Pakning.pak(xml(ud -> Udfoertskriver.skriv(ud, udfoert)));
    }

    /**
     * What a back end did to a claim it created just as it was sent: UdførtAktionValg, cut out of the message instead of written
     * anew, since a thousand receipts ask for it in one answer.
     *
     * @param pakket the message as {@link #pak(Aktion)} gave it, without notes or documents of single debtors
     */
    public static String udfoertSomSendt(Long fordring, byte[] pakket) {
        String xml = udpak(pakket);
        int fra = xml.indexOf(HAEFTELSER);
        int til = xml.indexOf(HAEFTELSER_SLUT);
        String haeftelser = fra < 0 || til < 0 ? "" : xml.substring(fra, til + HAEFTELSER_SLUT.length());
        return UDFOERT + fordring + FOER_HAEFTELSER + haeftelser + UDFOERT_SLUT;
    }

    /** What a back end did, from UdførtAktionValg as the journal keeps it; null when it holds nothing of it. */
    public static Udfoert laesUdfoert(String xml) {
        return laes(xml, Udfoertlaeser::laes);
    }

    private static <T> T laes(byte[] pakket, Indhold<T> indhold) {
        return laes(udpak(pakket), indhold);
    }

    private static <T> T laes(String xml, Indhold<T> indhold) {
        try {
            XMLStreamReader laeser = laeser(xml);
            T laest = indhold.laes(laeser);
            // Gives the reader's buffers back for the next one.
            laeser.close();
            return laest;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("En gemt besked kan ikke læses", e);
        }
    }

    /** A reader on the start tag of an element of a stored message. */
    static XMLStreamReader laeser(String element) throws XMLStreamException {
        String hel = "<a xmlns:" + PRAEFIKS + "=\"" + Navnerum.SKAT_BUSINESS + "\">" + element + "</a>";
        XMLStreamReader laeser = Xml.laeser(new ByteArrayInputStream(hel.getBytes(StandardCharsets.UTF_8)));
        laeser.nextTag();
        laeser.nextTag();
        return laeser;
    }

    /**
     * Actions as the journal keeps them, and what they are recognised by.
     *
     * @param fingeraftryk SHA-256 over them in their order: equal content gives equal bytes, whatever its context and spelling
     * @param pakkede each as {@link #pak(Aktion)} gives it
     */
    public record Samling(byte[] fingeraftryk, List<byte[]> pakkede) {}

    /** Writes each action once, for both. */
    public static Samling samling(List<Aktion> aktioner) {
        MessageDigest sha = sha256();
        List<byte[]> pakkede = new ArrayList<>(aktioner.size());
        for (Aktion aktion : aktioner) {
            byte[] xml = xml(aktion);
            sha.update(xml);
            pakkede.add(Pakning.pak(xml));
        }
        return new Samling(sha.digest(), pakkede);
    }

    /** The fingerprint alone. */
    public static byte[] fingeraftryk(List<Aktion> aktioner) {
        MessageDigest sha = sha256();
        aktioner.forEach(aktion -> sha.update(xml(aktion)));
        return sha.digest();
    }

    private static byte[] xml(Aktion aktion) {
        return xml(ud -> new Aktionsskriver(ud).skriv(aktion));
    }

    private static byte[] xml(Skrivning skrivning) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try {
            XMLStreamWriter2 stroem = Xml.skriver(bytes);
            Skriver ud = new Skriver(stroem, PRAEFIKS, Navnerum.SKAT_BUSINESS);
            skrivning.til(ud);
            stroem.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Beskeden kan ikke skrives som XML", e);
        }
        return bytes.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String start(String navn) {
        return "<" + PRAEFIKS + ":" + navn + ">";
    }

    private static String slut(String navn) {
        return "</" + PRAEFIKS + ":" + navn + ">";
    }
}
