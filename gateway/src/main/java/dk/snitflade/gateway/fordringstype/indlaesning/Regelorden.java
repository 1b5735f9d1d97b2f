package dk.snitflade.gateway.fordringstype.indlaesning;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order rules are judged and shown in: by number, R_2_3a before R_2_3b, R_6_9 before R_6_15. */
final class Regelorden implements Comparator<String> {

    static final Regelorden EFTER_NUMMER = new Regelorden();

    private static final Pattern TAL = Pattern.compile("[0-9]+");

    private Regelorden() {}

    @Override
    public int compare(String venstre, String hoejre) {
        return lige(venstre).compareTo(lige(hoejre));
    }

    /** The key with every number filled up to three digits, which makes alphabetic order the right one. */
    private static String lige(String noegle) {
        return TAL.matcher(noegle)
                .replaceAll((MatchResult tal) ->
                        "0".repeat(Math.max(0, 3 - tal.group().length())) + tal.group());
    }
}
