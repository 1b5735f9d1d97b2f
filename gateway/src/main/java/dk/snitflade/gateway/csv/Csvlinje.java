package dk.snitflade.gateway.csv;

import java.util.Map;

/**
 * One line of a table.
 *
 * @param nummer line of the file where it begins, counted from 1 with the header
 * @param felter column name to value; empty text for an empty field
 */
public record Csvlinje(int nummer, Map<String, String> felter) {

    public Csvlinje {
        felter = Map.copyOf(felter);
    }

    /** The value of the column; empty text when the file has no such column. */
    public String felt(String kolonne) {
        return felter.getOrDefault(kolonne, "");
    }
}
