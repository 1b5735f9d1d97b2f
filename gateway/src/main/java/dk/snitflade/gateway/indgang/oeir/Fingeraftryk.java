package dk.snitflade.gateway.indgang.oeir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;

/** SHA-256 of what a request says, whatever its header and spelling. */
final class Fingeraftryk {

    private Fingeraftryk() {}

    static byte[] af(Hensigt hensigt) {
        return hensigt instanceof Hensigt.Opret opret ? af(opret.objekter()) : sum(hensigt);
    }

    /** A search is never stored and has none. */
    static byte[] af(Betalingsoenske oenske) {
        MessageDigest sha = sha256();
        sha.update(bytes(oenske.toString()));
        if (oenske instanceof Betalingsoenske.Foretag foretag
                && foretag.indbetaling().betaler() != null) {
            sha.update(bytes(foretag.indbetaling().betaler().nummer()));
        }
        return sha.digest();
    }

    /** Parties do not show their number as text, so those an operation brings are written out. */
    private static byte[] sum(Hensigt hensigt) {
        MessageDigest sha = sha256();
        sha.update(bytes(hensigt.toString()));
        if (hensigt instanceof Hensigt.NytNummer nyt) {
            part(sha, nyt.gammel());
            part(sha, nyt.ny());
        } else if (hensigt instanceof Hensigt.SkiftEjer skift) {
            part(sha, skift.ny());
        }
        return sha.digest();
    }

    private static byte[] af(Konto konto) {
        MessageDigest sha = sha256();
        new TreeMap<>(konto.parter()).values().forEach(part -> part(sha, part));
        return sha.digest(bytes(konto.udenParter().toString()));
    }

    private static void part(MessageDigest sha, Konto.Part part) {
        sha.update(bytes(part.toString()));
        if (part.skyldner() != null) {
            sha.update(bytes(part.skyldner().art() + part.skyldner().nummer()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
