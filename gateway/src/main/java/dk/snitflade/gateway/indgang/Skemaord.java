package dk.snitflade.gateway.indgang;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in Danish what the schema checker found. Only names and limits of the schema are passed on, never a value from the
 * message, since it may be personal.
 */
final class Skemaord {

    private record Vending(Pattern moenster, String dansk) {}

    private static final int HOEJST_NAVNE = 6;

    private static final List<Vending> VENDINGER = List.of(
            v(
                    "tag name \"([^\"]*)\" is not allowed\\. Possible tag names are: (.*)",
                    "Elementet %s kan ikke stå her. Ventet: %s."),
            v("tag name \"([^\"]*)\" is not allowed", "Elementet %s kan ikke stå her."),
            v("element \"([^\"]*)\" was found where no element may occur", "Elementet %s kan ikke stå her."),
            v("uncompleted content model\\. expecting: (.*)", "Der mangler noget. Ventet: %s."),
            v(
                    ".*namespace URI of tag \"([^\"]*)\" is wrong.*\"([^\"]*)\"\\)?",
                    "Elementet %s står i et forkert navnerum. Det rigtige er %s."),
            v("unexpected attribute \"([^\"]*)\"", "Attributten %s er ikke tilladt."),
            v(
                    "missing \"?([^\" ]*)\"? attribute|element \"[^\"]*\" is missing \"([^\"]*)\" attribute",
                    "En attribut mangler."),
            v("the value is not a member of the enumeration: (.*)", "Værdien er ikke blandt de tilladte: %s."),
            v("the value does not match .*", "Værdien har ikke den rigtige form."),
            v(
                    "the length of the value is [0-9]+, but the required (?:length|maximum) is ([0-9]+).*",
                    "Værdien må højst have længden %s."),
            v(
                    "the length of the value is [0-9]+, but the required minimum is ([0-9]+).*",
                    "Værdien skal mindst have længden %s."),
            v(
                    "the value has [0-9]+ digits, where precision must be within ([0-9]+).*",
                    "Tallet må højst have %s cifre."),
            v(
                    "the value has [0-9]+ fractional digits, where scale must be within ([0-9]+).*",
                    "Tallet må højst have %s decimaler."),
            v("the value is out of the range.*", "Værdien er for stor eller for lille."),
            v(
                    "unexpected character literal.*|bad character literal.*|No character data is allowed here.*",
                    "Der må ikke stå tekst her."),
            v("element \"[^\"]*\" is not completed|.*is not completed.*", "Der mangler noget."));

    private Skemaord() {}

    static String dansk(String engelsk) {
        for (Vending vending : VENDINGER) {
            Matcher fundet = vending.moenster().matcher(engelsk == null ? "" : engelsk.strip());
            if (fundet.matches()) {
                Object[] dele = Stream.iterate(1, nr -> nr <= fundet.groupCount(), nr -> nr + 1)
                        .map(fundet::group)
                        .map(Skemaord::navne)
                        .toArray();
                return vending.dansk().formatted(dele);
            }
        }
        return "Indholdet er ikke tilladt efter skemaet.";
    }

    /** A list of names or values as the checker writes it, cut to a readable length. */
    private static String navne(String liste) {
        if (liste == null || !liste.matches("[<(].*")) {
            return liste;
        }
        List<String> navne = Stream.of(liste.replaceAll("[<>()\"]", "").split("[,/]"))
                .map(String::strip)
                .filter(navn -> !navn.isEmpty() && !navn.equals("and more"))
                .toList();
        String vist = navne.stream().limit(HOEJST_NAVNE).collect(Collectors.joining(", "));
        return navne.size() > HOEJST_NAVNE ? vist + " og flere" : vist;
    }

    private static Vending v(String moenster, String dansk) {
        return new Vending(Pattern.compile(moenster, Pattern.DOTALL), dansk);
    }
}
