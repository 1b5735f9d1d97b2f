package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.fordring.Maal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/** A back end whose notifications are fetched (nymf.md 6.5). */
public interface Underretningskilde {

    Maal maal();

    /**
     * What it has of what is asked for, as much as one answer holds. Never throws for what the other side or the network
     * does.
     */
    Hentning hent(Soegning soegning);

    /** Takes the turn to call, where calls must keep a distance; false when it is not time. */
    default boolean tagTur() {
        return true;
    }

    /** There was nothing to use the turn for. */
    default void slipTur() {}

    /**
     * What is asked for: by days, or by numbers from one on.
     *
     * @param fra first Danish day of notification, included; counts only without a number
     * @param fraNummer lowest number of the back end's own; null to ask by days
     */
    record Soegning(long fordringshaver, LocalDate fra, BigInteger fraNummer) {}

    /** How a fetch ended. */
    sealed interface Hentning {

        /** @param naeste the number to go on from, when there is more than the answer held; null when that was all */
        record Lykkedes(List<Raaunderretning> underretninger, BigInteger naeste) implements Hentning {
            public Lykkedes {
                underretninger = List.copyOf(underretninger);
            }

            /** All there was. */
            public Lykkedes(List<Raaunderretning> underretninger) {
                this(underretninger, null);
            }
        }

        /** The sentence is for an operator and holds no content. */
        record Fejlede(String hvorfor) implements Hentning {}
    }
}
