package dk.snitflade.gateway.drift.afvisning;

import dk.snitflade.gateway.validering.Afvisningskatalog.Nummer;
import dk.snitflade.gateway.validering.Nummergiver;
import java.util.List;
import java.util.Locale;

/**
 * One number on the page.
 *
 * @param tekst what it means, in the reader's language
 * @param skyldes who must act: caller, gateway or backend
 * @param senere whether the same message may succeed another day
 * @param raad which advice fits it, a key of the page's texts
 * @param givere where it is given
 */
public record Afvisningsraekke(
        int nummer, String tekst, String skyldes, boolean senere, String raad, List<Nummergiver> givere) {

    static Afvisningsraekke af(Nummer nummer, Locale sprog) {
        boolean senere = nummer.genforsoeg().equals("later");
        return new Afvisningsraekke(
                nummer.nummer(),
                sprog.getLanguage().equals("en") ? nummer.engelsk() : nummer.tekst(),
                nummer.skyldes(),
                senere,
                raad(nummer, senere),
                Nummergiver.af(nummer.nummer()));
    }

    /** The group says what to do, except where waiting helps or where the sender is not the one to act. */
    private static String raad(Nummer nummer, boolean senere) {
        if (senere) {
            return nummer.gruppe() + ".senere";
        }
        return nummer.skyldes().equals("caller") ? nummer.gruppe() : nummer.gruppe() + "." + nummer.skyldes();
    }
}
