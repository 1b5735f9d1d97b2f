package dk.snitflade.gateway.brud.uskyldig.journal;

import java.time.Clock;
import java.time.LocalDate;

/** Breaks nothing: the clock is handed in. */
record SpoergerUret(Clock ur) {

    LocalDate dag() {
        return LocalDate.now(ur);
    }
}
