package dk.snitflade.gateway.indgang.oeir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A request to DebitorForespoergselAfsend: one record per operation (oir.md 3.4). */
sealed interface Forespoergsel {

    Hoved hoved();

    Instant modtaget();

    /**
     * SoegDebitorkontoListe.
     *
     * @param tilstand null for accounts in any state
     * @param fra first day the account was last changed; null without one
     * @param til last such day; null without one
     * @param foerste how many to pass over
     * @param hoejst how many to give, 500 at most
     */
    record Soeg(
            Hoved hoved,
            Instant modtaget,
            Soegning soegning,
            boolean kunEgne,
            String tilstand,
            LocalDate fra,
            LocalDate til,
            int foerste,
            int hoejst)
            implements Forespoergsel {}

    /**
     * HentDebitorkonto.
     *
     * @param prDato the day whose end it is asked for; null for now
     */
    record Hent(Hoved hoved, Instant modtaget, UUID konto, boolean medBevaegelser, LocalDate prDato)
            implements Forespoergsel {}
}
