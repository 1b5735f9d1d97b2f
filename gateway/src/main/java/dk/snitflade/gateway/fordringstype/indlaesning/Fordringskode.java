package dk.snitflade.gateway.fordringstype.indlaesning;

import java.text.Normalizer;
import java.util.List;

/** The form of a claim-type code: 7 characters after NFC, Æ Ø Å as they are (psrm.md 2.1). */
final class Fordringskode {

    static final int TEGN = 7;
    static final String PLADSHOLDER = "XX";

    private Fordringskode() {}

    static String nfc(String kode) {
        return Normalizer.normalize(kode, Normalizer.Form.NFC);
    }

    /** What is wrong with a code in NFC, in Danish; null for nothing. */
    static String fejl(String kode) {
        if (kode.codePointCount(0, kode.length()) != TEGN) {
            return "koden " + kode + " har ikke " + TEGN + " tegn";
        }
        return kode.matches("[A-ZÆØÅ0-9]*") ? null : "koden " + kode + " har andre tegn end A-Å og cifre";
    }

    /** The codes of a list in NFC. */
    static List<String> liste(Blok blok, String noegle) {
        return blok.ord(noegle).stream().map(Fordringskode::nfc).toList();
    }
}
