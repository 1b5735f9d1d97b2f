package dk.snitflade.gateway.indgang.oeir;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Law and paragraph as people write them, for example {@code Aktivloven § 91, stk. 1, nr. 2}. */
final class Retsgrundlag {

    private static final Pattern PARAGRAF = Pattern.compile("§+\\s*(\\d+)(?:\\s*([a-zæøå])\\b)?");

    private Retsgrundlag() {}

    /**
     * Whether the text names the law and, first of all, the paragraph.
     *
     * @param tekst null when nothing was said
     * @param paragraf its number, or * for any
     */
    static boolean er(String tekst, String lov, String paragraf) {
        if (tekst == null || !tekst.toLowerCase(Locale.ROOT).contains(lov)) {
            return false;
        }
        Matcher fundet = PARAGRAF.matcher(tekst);
        return paragraf.equals("*") || fundet.find() && fundet.group(1).equals(paragraf);
    }
}
