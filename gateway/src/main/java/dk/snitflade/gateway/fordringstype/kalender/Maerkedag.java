package dk.snitflade.gateway.fordringstype.kalender;

import java.time.LocalDate;

/**
 * A closed day with its name, as {@code lukkedage.csv} lists them.
 *
 * @param navn Danish; two names with a slash between them when two days fall together
 * @param helligdag whether it is a public holiday
 * @param banklukkedag whether banks are closed
 */
public record Maerkedag(LocalDate dato, String navn, boolean helligdag, boolean banklukkedag) {

    /** The same day when another one falls on it (5 June 2028: 2. pinsedag and Grundlovsdag). */
    Maerkedag sammenMed(Maerkedag anden) {
        return new Maerkedag(
                dato, navn + " / " + anden.navn, helligdag || anden.helligdag, banklukkedag || anden.banklukkedag);
    }
}
