package dk.snitflade.gateway.sikkerhed.kryptering;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Keys for tests; number 1 and the one of the hashes are those of the tests' own settings. */
public final class Proevenoegler {

    /** What tests without Spring encrypt with. */
    public static final Kryptering KRYPTERING = new Kryptering(ring(1, 1));

    /** What tests without Spring find people by. */
    public static final Nummeropslag OPSLAG = new Nummeropslag(ring(1, 1));

    private Proevenoegler() {}

    /** A ring with the given keys, of which the first encrypts. */
    static Noeglering ring(int aktiv, int... numre) {
        Map<Integer, String> noegler = new TreeMap<>();
        for (int nummer : numre) {
            noegler.put(nummer, noegle((char) ('A' - 1 + nummer)));
        }
        return Noeglering.af(aktiv, noegler, noegle('B'));
    }

    static String noegle(char tegn) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) tegn);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
