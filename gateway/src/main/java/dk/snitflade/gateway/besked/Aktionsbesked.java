package dk.snitflade.gateway.besked;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamWriter2;

/** An action's canonical message as the journal keeps it and the back ends get it: SKAT dialect, prefix sbm, UTF-8. */
public final class Aktionsbesked {

    /** The prefix the stored message uses; bound by whoever puts the message into another. */
    public static final String PRAEFIKS = "sbm";

    private static final String HAEFTELSER = "<" + PRAEFIKS + ":FordringHæftelseSamling>";
    private static final String HAEFTELSER_SLUT = "</" + PRAEFIKS + ":FordringHæftelseSamling>";

    /** One per thread: what they allocate outside the heap costs more than packing a message. */
    private static final ThreadLocal<Deflater> PAKKER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private static final ThreadLocal<Inflater> UDPAKKER = ThreadLocal.withInitial(Inflater::new);

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
        return komprimer(xml(aktion));
    }

    /** The message as XML whose prefix is not declared, to be put inside another message. */
    public static String udpak(byte[] pakket) {
        Inflater inflater = UDPAKKER.get();
        inflater.reset();
        inflater.setInput(pakket);
        ByteArrayOutputStream ud = new ByteArrayOutputStream(4 * pakket.length);
        byte[] stykke = new byte[4096];
        try {
            while (!inflater.finished()) {
                int antal = inflater.inflate(stykke);
                if (antal == 0 && inflater.needsDictionary() && Ordbog.til(inflater)) {
                    continue;
                } else if (antal == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("Beskeden slutter for tidligt");
                }
                ud.write(stykke, 0, antal);
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("En gemt besked kan ikke pakkes ud", e);
        }
        return ud.toString(StandardCharsets.UTF_8);
    }

    /** The action the message holds. */
    public static Aktion laes(byte[] pakket) {
        return laes(pakket, Aktionslaeser::laes);
    }

    /** What a back end did, compressed as an action is. */
    public static byte[] pak(Udfoert udfoert) {
        return komprimer(xml(ud -> Udfoertskriver.skriv(ud, udfoert)));
    }

    /** What a back end did; null when the message holds nothing of it. */
    public static Udfoert laesUdfoert(byte[] pakket) {
        return laes(pakket, Udfoertlaeser::laes);
    }

    /** The element of the message that holds the debtors of the claim it creates; empty when there is none. */
    static String haeftelser(byte[] pakket) {
        String xml = udpak(pakket);
        int fra = xml.indexOf(HAEFTELSER);
        int til = xml.indexOf(HAEFTELSER_SLUT);
        return fra < 0 || til < 0 ? "" : xml.substring(fra, til + HAEFTELSER_SLUT.length());
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

    /** SHA-256 over the actions in their order: equal content gives equal bytes, whatever its context and spelling. */
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

    private static byte[] komprimer(byte[] xml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        Deflater deflater = PAKKER.get();
        deflater.reset();
        Ordbog.til(deflater);
        try (DeflaterOutputStream ud = new DeflaterOutputStream(bytes, deflater)) {
            ud.write(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
