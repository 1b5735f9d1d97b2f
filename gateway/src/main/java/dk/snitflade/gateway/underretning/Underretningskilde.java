package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.fordring.Maal;
import java.time.LocalDate;
import java.util.List;

/** A back end whose notifications are fetched (nymf.md 6.5). */
public interface Underretningskilde {

    Maal maal();

    /**
     * Everything it has for the fordringshaver from the day on. Never throws for what the other side or the network does.
     *
     * @param fra Danish day of notification, included
     */
    Hentning hent(long fordringshaver, LocalDate fra);

    /** How a fetch ended. */
    sealed interface Hentning {

        record Lykkedes(List<Raaunderretning> underretninger) implements Hentning {
            public Lykkedes {
                underretninger = List.copyOf(underretninger);
            }
        }

        /** The sentence is for an operator and holds no content. */
        record Fejlede(String hvorfor) implements Hentning {}
    }
}
