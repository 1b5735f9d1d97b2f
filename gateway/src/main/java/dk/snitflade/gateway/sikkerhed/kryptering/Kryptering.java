package dk.snitflade.gateway.sikkerhed.kryptering;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts values on their way into the database: AES-256-GCM with a fresh nonce, tied to column and row. A stored value is a
 * mark, the number of its key, the nonce, and the encrypted bytes with their tag. What lacks the mark was stored before there
 * was encryption and is given back as it is: neither compressed bytes nor XML nor text begins with it.
 */
public final class Kryptering {

    /** The first byte of a stored value. */
    private static final byte HEL = 1;

    /** As {@link #HEL}, of one that was compressed first. */
    private static final byte PAKKET = 2;

    /** Mark and key number. */
    static final int HOVED = 1 + Integer.BYTES;

    private static final String SKEL = "\u001f";
    private static final int NONCE = 12;
    private static final int MAERKAT_BITS = 128;
    private static final int MINDST = HOVED + NONCE + MAERKAT_BITS / Byte.SIZE;
    private static final String ALGORITME = "AES/GCM/NoPadding";

    /** One per thread: making one costs more than encrypting a message. */
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Kryptering::cipher);

    /** One per thread, so that nobody waits for another's random numbers. */
    private static final ThreadLocal<SecureRandom> TILFAELDIGE = ThreadLocal.withInitial(Kryptering::tilfaeldige);

    private final Noeglering ring;

    public Kryptering(Noeglering ring) {
        this.ring = ring;
    }

    /**
     * @param raekke names the row, as {@link Felt#raekke()} gives it; null where that is null
     * @param klar null stays null
     */
    public byte[] krypter(Felt felt, Object raekke, byte[] klar) {
        return klar == null ? null : krypter(HEL, felt, raekke, klar);
    }

    /** As {@link #krypter(Felt, Object, byte[])}, compressed first; for what is not compressed yet. */
    public byte[] pakOgKrypter(Felt felt, Object raekke, byte[] klar) {
        return klar == null ? null : krypter(PAKKET, felt, raekke, Pakning.pak(klar));
    }

    private byte[] krypter(byte maerke, Felt felt, Object raekke, byte[] klar) {
        byte[] nonce = new byte[NONCE];
        TILFAELDIGE.get().nextBytes(nonce);
        byte[] gemt = new byte[MINDST + klar.length];
        ByteBuffer.wrap(gemt).put(maerke).putInt(ring.aktiv()).put(nonce);
        try {
            Cipher cipher = klargjort(Cipher.ENCRYPT_MODE, gemt, felt, raekke);
            cipher.doFinal(klar, 0, klar.length, gemt, HOVED + NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITME, e);
        }
        return gemt;
    }

    /**
     * @param gemt null stays null
     * @throws IllegalStateException when it was changed, moved from another row, or its key is missing
     */
    public byte[] dekrypter(Felt felt, Object raekke, byte[] gemt) {
        if (gemt == null || !erKrypteret(gemt)) {
            return gemt;
        }
        try {
            Cipher cipher = klargjort(Cipher.DECRYPT_MODE, gemt, felt, raekke);
            byte[] klar = cipher.doFinal(gemt, HOVED + NONCE, gemt.length - HOVED - NONCE);
            return gemt[0] == PAKKET ? Pakning.udpak(klar) : klar;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "En værdi i " + felt.tabel() + "." + felt.kolonne()
                            + " er ændret, flyttet eller krypteret med en anden" + " nøgle " + nummer(gemt),
                    e);
        }
    }

    /** As {@link #krypter(Felt, Object, byte[])}, for a text. */
    public byte[] krypterTekst(Felt felt, Object raekke, String klar) {
        return klar == null ? null : krypter(felt, raekke, klar.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #dekrypter}, for a text. */
    public String dekrypterTekst(Felt felt, Object raekke, byte[] gemt) {
        byte[] klar = dekrypter(felt, raekke, gemt);
        return klar == null ? null : new String(klar, StandardCharsets.UTF_8);
    }

    /** As {@link #krypterTekst}, for several texts as one value; no text may hold U+001F, which XML never does. */
    public byte[] krypterListe(Felt felt, Object raekke, List<String> klare) {
        return krypterTekst(
                felt, raekke, klare.stream().map(tekst -> tekst + SKEL).collect(Collectors.joining()));
    }

    /** As {@link #dekrypterTekst}, for several texts; empty for null. */
    public List<String> dekrypterListe(Felt felt, Object raekke, byte[] gemt) {
        String tekst = dekrypterTekst(felt, raekke, gemt);
        return tekst == null || tekst.isEmpty()
                ? List.of()
                : List.of(tekst.substring(0, tekst.length() - 1).split(SKEL, -1));
    }

    /** The same value with the active key. */
    byte[] omkrypter(Felt felt, Object raekke, byte[] gemt) {
        byte[] klar = dekrypter(felt, raekke, gemt);
        boolean pakket = erKrypteret(gemt) && gemt[0] == PAKKET;
        return pakket ? pakOgKrypter(felt, raekke, klar) : krypter(felt, raekke, klar);
    }

    /** How the values of a key begin. */
    static List<byte[]> hoveder(int noegle) {
        return Stream.of(HEL, PAKKET)
                .map(maerke ->
                        ByteBuffer.allocate(HOVED).put(maerke).putInt(noegle).array())
                .toList();
    }

    private static boolean erKrypteret(byte[] gemt) {
        return gemt.length >= MINDST && (gemt[0] == HEL || gemt[0] == PAKKET);
    }

    private static int nummer(byte[] gemt) {
        return ByteBuffer.wrap(gemt).getInt(1);
    }

    private Cipher klargjort(int art, byte[] gemt, Felt felt, Object raekke) throws GeneralSecurityException {
        Cipher cipher = CIPHER.get();
        cipher.init(art, ring.noegle(nummer(gemt)), new GCMParameterSpec(MAERKAT_BITS, gemt, HOVED, NONCE));
        cipher.updateAAD(Arrays.copyOf(gemt, HOVED));
        cipher.updateAAD(
                (felt.binding() + "/" + (felt.raekke() == null ? "" : raekke)).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance(ALGORITME);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITME, e);
        }
    }

    private static SecureRandom tilfaeldige() {
        try {
            return SecureRandom.getInstance("DRBG");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has DRBG", e);
        }
    }
}
