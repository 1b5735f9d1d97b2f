package dk.snitflade.gateway.indgang.oeir;

import java.util.UUID;

/** What a request to DebitorIndbetalingAfsend wants: one record per operation (oir.md 3.5). */
sealed interface Betalingsoenske {

    /** SoegDelfordringTilIndbetaling. */
    record Soeg(Soegning soegning) implements Betalingsoenske {}

    /** ForetagIndbetaling. */
    record Foretag(Indbetaling indbetaling) implements Betalingsoenske {}

    /**
     * AnnullerIndbetaling.
     *
     * @param aarsag null without one
     */
    record Annuller(UUID indbetaling, String aarsag) implements Betalingsoenske {}
}
