package dk.snitflade.gateway.tilbagemelding;

import dk.snitflade.gateway.tilbagemelding.Fagsystempost.Svar;
import java.time.Duration;
import java.time.Instant;

/**
 * What is to be written of a message after a try.
 *
 * @param tilstand KLAR, LEVERET or MANUEL
 * @param forfalder when it is tried next; null when it is not
 * @param taelles whether it was a try at all
 */
record Bogfoert(String tilstand, Instant forfalder, String venterPaa, boolean taelles) {

    private static final int FLEST_FORDOBLINGER = 30;

    /** Without an address nothing is tried, and no time runs. */
    private static final Duration UDEN_ADRESSE = Duration.ofMinutes(1);

    /**
     * An answer we do not know is no reason to stop: the receiver knows a repeat by the movement's id (oir.md 3.6).
     *
     * @param terning a random number from 0 up to 1
     */
    static Bogfoert af(Svar svar, Forsendelse f, Instant nu, TilbagemeldingOpsaetning o, double terning) {
        return switch (svar.udfald()) {
            case MODTAGET -> new Bogfoert("LEVERET", null, null, true);
            case AFVIST -> new Bogfoert("MANUEL", null, svar.forklaring(), true);
            case INGEN_ADRESSE -> new Bogfoert("KLAR", nu.plus(UDEN_ADRESSE), svar.forklaring(), false);
            case SENERE ->
                f.foersteForsoeg().plus(o.horisont()).isBefore(nu)
                        ? new Bogfoert(
                                "MANUEL",
                                null,
                                "Ikke leveret inden for " + o.horisont().toDays() + " dage: " + svar.forklaring(),
                                true)
                        : new Bogfoert("KLAR", nu.plus(vent(f.forsoeg(), o, terning)), svar.forklaring(), true);
        };
    }

    private static Duration vent(int forsoeg, TilbagemeldingOpsaetning o, double terning) {
        double hel = Math.min(
                (double) o.hoejst().toMillis(),
                o.foerste().toMillis() * Math.pow(2, Math.min(forsoeg - 1, FLEST_FORDOBLINGER)));
        return Duration.ofMillis(Math.round(hel * (0.5 + 0.5 * terning)));
    }
}
