package dk.snitflade.gateway.fordringstype.udtryk;

import dk.snitflade.gateway.fordringstype.udtryk.Ord.Slags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an expression, cut once and then read from left to right. */
final class Ordstroem {

    /** One group per {@link Slags}, in that order; a date before a number, a period before a code. */
    private static final Pattern ORD = Pattern.compile("(?<navn>[a-z][a-z_0-9]*(?:\\.[a-z_]+)?)"
            + "|(?<dato>[0-9]{4}-[0-9]{2}-[0-9]{2})"
            + "|(?<tal>[0-9]+(?:\\.[0-9]+)?)"
            + "|(?<periode>P[0-9][0-9A-Z]*)"
            + "|(?<kode>[A-ZÆØÅ]+)"
            + "|(?<tegn>==|!=|<=|>=|[<>+*(),\\[\\]-])");

    private final List<Ord> ord;
    private int naeste;

    Ordstroem(String udtryk) {
        ord = klip(udtryk);
    }

    private static List<Ord> klip(String udtryk) {
        List<Ord> fundne = new ArrayList<>();
        Matcher matcher = ORD.matcher(udtryk);
        int sted = 0;
        while (sted < udtryk.length()) {
            if (Character.isWhitespace(udtryk.charAt(sted))) {
                sted++;
                continue;
            }
            if (!matcher.region(sted, udtryk.length()).lookingAt()) {
                throw new Udtryksfejl(sted + 1, "ukendt tegn \"" + udtryk.charAt(sted) + "\"");
            }
            fundne.add(new Ord(slags(matcher), matcher.group(), sted + 1));
            sted = matcher.end();
        }
        fundne.add(new Ord(Slags.SLUT, "", udtryk.length() + 1));
        return fundne;
    }

    private static Slags slags(Matcher matcher) {
        for (Slags slags : Slags.values()) {
            if (slags != Slags.SLUT && matcher.group(slags.name().toLowerCase(Locale.ROOT)) != null) {
                return slags;
            }
        }
        throw new IllegalStateException(matcher.group());
    }

    /** The next word, left in place. */
    Ord her() {
        return ord.get(naeste);
    }

    /** The next word, taken. The end is never taken. */
    Ord tag() {
        Ord taget = her();
        if (taget.slags() != Slags.SLUT) {
            naeste++;
        }
        return taget;
    }

    /** Takes the next word when it is the one asked for. */
    boolean tagHvis(String tekst) {
        boolean fundet = her().slags() != Slags.SLUT && her().er(tekst);
        if (fundet) {
            tag();
        }
        return fundet;
    }

    /** Takes the next word, which must be the one asked for. */
    void kraev(String tekst) {
        if (!tagHvis(tekst)) {
            throw new Udtryksfejl(her().sted(), "ventede \"" + tekst + "\", men fandt " + her().vist());
        }
    }
}
