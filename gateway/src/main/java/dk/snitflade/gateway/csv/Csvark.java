package dk.snitflade.gateway.csv;

import dk.snitflade.gateway.felt.Feltfejl;
import java.util.List;

/**
 * A table as it was read.
 *
 * @param linjer the lines that could be read, without the header and without empty ones
 * @param fejl what could not be read, by line
 */
public record Csvark(List<Csvlinje> linjer, List<Feltfejl> fejl) {

    public Csvark {
        linjer = List.copyOf(linjer);
        fejl = List.copyOf(fejl);
    }

    static Csvark ulaeselig(int linje, String tekst) {
        return new Csvark(List.of(), List.of(new Feltfejl(linje, null, tekst)));
    }
}
