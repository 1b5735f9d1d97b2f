package dk.snitflade.gateway.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a table, header first. */
public final class Csvskriver {

    private final StringBuilder tekst = new StringBuilder();

    public Csvskriver(List<String> kolonner) {
        linje(kolonner);
    }

    /** Adds a line; null is an empty field. */
    public Csvskriver linje(List<String> felter) {
        tekst.append(felter.stream().map(Csvskriver::felt).collect(Collectors.joining(";")))
                .append('\n');
        return this;
    }

    private static String felt(String vaerdi) {
        if (vaerdi == null) {
            return "";
        }
        boolean citat = vaerdi.matches("(?s).*[;\"\r\n].*");
        return citat ? '"' + vaerdi.replace("\"", "\"\"") + '"' : vaerdi;
    }

    public String tekst() {
        return tekst.toString();
    }
}
