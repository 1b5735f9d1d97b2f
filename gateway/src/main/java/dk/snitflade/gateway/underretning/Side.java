package dk.snitflade.gateway.underretning;

import java.math.BigInteger;
import java.util.List;

/**
 * One answer's worth of notifications.
 *
 * @param poster in ascending order of number
 * @param naeste the lowest number left out; null when nothing was
 */
public record Side(List<Optaget> poster, BigInteger naeste) {

    /** A notification that was asked for; optaget is null when there is no room for its content. */
    record Fundet(BigInteger nummer, Optaget optaget) {}

    /** Takes the first ones, until there is no more room or there are enough. */
    static Side af(List<Fundet> fundne, int hoejst) {
        List<Optaget> poster = fundne.stream()
                .limit(hoejst)
                .takeWhile(fundet -> fundet.optaget() != null)
                .map(Fundet::optaget)
                .toList();
        return new Side(
                poster,
                poster.size() < fundne.size() ? fundne.get(poster.size()).nummer() : null);
    }
}
