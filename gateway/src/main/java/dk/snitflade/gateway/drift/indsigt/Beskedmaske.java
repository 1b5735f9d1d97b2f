package dk.snitflade.gateway.drift.indsigt;

import dk.snitflade.gateway.sikkerhed.Maskering;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message as everyone at the operations port may see it: its structure, and the values of elements whose names say that they
 * are codes, ids, days, or amounts. All other text is hidden, so that what is new in a contract is hidden until somebody
 * has decided otherwise.
 */
final class Beskedmaske {

    private static final String SKJULT = "•••";
    private static final Pattern VAERDI = Pattern.compile("<(?:\\w+:)?([^\\s/>:]+)((?:\\s[^>]*)?)>([^<]+)<");
    private static final Pattern KENDT = Pattern.compile(".*(Kode|Dato|Tid|Beløb|ID|IDRef|Markering|Procent)");
    private static final Pattern MELLEM_ELEMENTER = Pattern.compile("><(?!/)");

    private Beskedmaske() {}

    static String masker(String xml) {
        return VAERDI.matcher(xml)
                .replaceAll(fundet -> Matcher.quoteReplacement(fundet.group()
                        .replace(
                                ">" + fundet.group(3) + "<",
                                ">"
                                        + (KENDT.matcher(fundet.group(1)).matches()
                                                ? Maskering.masker(fundet.group(3))
                                                : SKJULT)
                                        + "<")));
    }

    /** An element per line, to be read by people. */
    static String linjer(String xml) {
        return MELLEM_ELEMENTER.matcher(xml).replaceAll(">\n<");
    }
}
