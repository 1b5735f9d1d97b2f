package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Instant;
import java.util.List;

/**
 * Where notifications are, as {@code GET /api/underretninger} gives it: what cannot be fetched, what nobody has fetched
 * here, what could not be placed, and what a fagsystem has not been told.
 *
 * @param tilbagemeldingerVenter messages to fagsystemer not delivered
 * @param tilbagemeldingerAeldste when the oldest of them came about; null when none waits
 * @param tilbagemeldingerManuel those that need an operator
 */
record Underretningsstand(
        Instant tidspunkt,
        List<Kilde> kilder,
        List<Uhentet> uhentede,
        List<Uplaceret> uplacerede,
        long tilbagemeldingerVenter,
        Instant tilbagemeldingerAeldste,
        long tilbagemeldingerManuel,
        List<Tilbageholdt> tilbageholdte) {

    /**
     * Fetching from one back end.
     *
     * @param fordringshavere how many it is fetched for
     * @param sidst when a fetch last succeeded; null for never
     * @param fejler for how many it fails now
     * @param fejlSiden since when; null while none fails
     */
    record Kilde(
            Maal maal,
            long fordringshavere,
            Instant sidst,
            long fejler,
            Instant fejlSiden,
            String fejl,
            long ubehandlede) {}

    /**
     * What one reporting system has not fetched.
     *
     * @param advarsler older than 60 days
     * @param alarmer older than 80 days: after three months they cannot be fetched any more
     */
    record Uhentet(
            Maal maal,
            String indberetter,
            long fordringshaver,
            long antal,
            Instant aeldste,
            long advarsler,
            long alarmer) {}

    /** @param art UNDERRETNING, or KVITTERING for a receipt or a status */
    record Uplaceret(String art, long id, Maal maal, Instant modtaget, String hvorfor) {}

    /**
     * What one fagsystem of one municipality has not been told.
     *
     * @param fagsystem its name
     * @param hvorfor what the oldest waits for; null when it has not been tried
     */
    record Tilbageholdt(
            String kommune, String fagsystem, String tilstand, long antal, Instant aeldste, String hvorfor) {}

    /** Those older than 60 days, of one back end. */
    long advarsler(Maal maal) {
        return uhentede.stream()
                .filter(u -> u.maal() == maal)
                .mapToLong(Uhentet::advarsler)
                .sum();
    }

    /** Those older than 80 days, of one back end. */
    long alarmer(Maal maal) {
        return uhentede.stream()
                .filter(u -> u.maal() == maal)
                .mapToLong(Uhentet::alarmer)
                .sum();
    }

    /** The oldest nobody has fetched, of one back end; null when all are fetched. */
    Instant aeldste(Maal maal) {
        return uhentede.stream()
                .filter(u -> u.maal() == maal)
                .map(Uhentet::aeldste)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
