package dk.snitflade.gateway.sikkerhed.kryptering;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys in use: one that encrypts, those that still decrypt, and the one that hashes. */
public final class Noeglering {

    private static final int BYTES = 32;
    private static final String KRYPTERING = "kryptering.";
    private static final String HMAC = "HmacSHA256";
    private static final String PROEVE = "snitflade";

    private final int aktiv;
    private final Map<Integer, SecretKey> noegler = new TreeMap<>();
    private final SecretKey opslag;

    private Noeglering(int aktiv, Map<Integer, String> kryptering, String opslag) {
        this.aktiv = aktiv;
        kryptering.forEach((nummer, tekst) -> {
            if (nummer < 1) {
                throw new Startfejl("Nøgler i snitflade.noegler.kryptering nummereres fra 1.");
            }
            noegler.put(nummer, new SecretKeySpec(bytes(KRYPTERING + nummer, tekst), "AES"));
        });
        if (!noegler.containsKey(aktiv)) {
            throw new Startfejl("snitflade.noegler.aktiv er " + aktiv
                    + ", men der er ingen snitflade.noegler.kryptering." + aktiv + ".");
        }
        this.opslag = new SecretKeySpec(bytes("opslag", opslag), HMAC);
    }

    /** @throws Startfejl when a key is missing or malformed; its text never holds a key */
    static Noeglering af(Integer aktiv, Map<Integer, String> kryptering, String opslag) {
        if (aktiv == null) {
            throw new Startfejl("snitflade.noegler.aktiv mangler: nummeret på den nøgle, der krypteres med.");
        }
        return new Noeglering(aktiv, kryptering, opslag);
    }

    /** From a key file. */
    static Noeglering af(Properties fil) {
        Map<Integer, String> kryptering = new TreeMap<>();
        try {
            for (String navn : fil.stringPropertyNames()) {
                if (navn.startsWith(KRYPTERING)) {
                    kryptering.put(Integer.valueOf(navn.substring(KRYPTERING.length())), fil.getProperty(navn));
                }
            }
            String aktiv = fil.getProperty("aktiv", "").strip();
            return af(aktiv.isEmpty() ? null : Integer.valueOf(aktiv), kryptering, fil.getProperty("opslag", ""));
        } catch (NumberFormatException e) {
            throw new Startfejl("Nøglefilens aktiv og kryptering.<nummer> skal være hele tal.", e);
        }
    }

    /** A new ring in the form of a key file. */
    static String nyFil() {
        return "aktiv=1\nkryptering.1=" + nyNoegle() + "\nopslag=" + nyNoegle() + "\n";
    }

    private static String nyNoegle() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String navn, String tekst) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(tekst.strip());
        } catch (IllegalArgumentException e) {
            throw new Startfejl("snitflade.noegler." + navn + " er ikke base64.", e);
        }
        if (bytes.length != BYTES) {
            throw new Startfejl("snitflade.noegler." + navn + " skal være " + BYTES + " bytes i base64, men er "
                    + bytes.length + ". Lav nøgler med: java -jar gateway.jar noegler");
        }
        return bytes;
    }

    int aktiv() {
        return aktiv;
    }

    Set<Integer> numre() {
        return noegler.keySet();
    }

    /** @throws IllegalStateException when the key is not configured */
    SecretKey noegle(int nummer) {
        SecretKey noegle = noegler.get(nummer);
        if (noegle == null) {
            throw new IllegalStateException(
                    "Nøgle " + nummer + " (snitflade.noegler.kryptering." + nummer + ") mangler");
        }
        return noegle;
    }

    /** The keyed hash of a text, by the key people are found by. */
    byte[] hash(String tekst) {
        return hmac(opslag.getEncoded(), tekst);
    }

    /** Tells the key of the hashes from another without telling anything else of it. */
    byte[] opslagsproeve() {
        return hmac(opslag.getEncoded(), PROEVE);
    }

    /** As {@link #opslagsproeve}, for a key that encrypts. */
    byte[] proeve(int nummer) {
        return hmac(noegle(nummer).getEncoded(), PROEVE);
    }

    private static byte[] hmac(byte[] noegle, String tekst) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(noegle, HMAC));
            return mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }
}
