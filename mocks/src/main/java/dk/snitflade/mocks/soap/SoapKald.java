package dk.snitflade.mocks.soap;

import java.util.Locale;

/**
 * A request as it came through the door. The body is not copied: whoever holds it leaves it alone.
 *
 * @param krop the HTTP body
 * @param indholdstype the Content-Type header; null when absent
 */
public record SoapKald(byte[] krop, String indholdstype) {

    private static final String CHARSET = "charset=";

    /** The encoding the header names; null when it names none and the document decides. */
    String tegnsaet() {
        if (indholdstype == null) {
            return null;
        }
        int fra = indholdstype.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        if (fra < 0) {
            return null;
        }
        String vaerdi = indholdstype.substring(fra + CHARSET.length());
        int til = vaerdi.indexOf(';');
        String navn =
                (til < 0 ? vaerdi : vaerdi.substring(0, til)).replace("\"", "").strip();
        return navn.isEmpty() ? null : navn;
    }
}
