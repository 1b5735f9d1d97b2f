package dk.snitflade.gateway.indgang.oeir;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An account as it is shown.
 *
 * @param prDato movements after the day do not count; null when all do
 */
record Kontobillede(UUID identifikation, Kendtkonto konto, LocalDate prDato, boolean medBevaegelser) {

    /** Whether the movement has happened by the day asked for. */
    boolean med(Bevaegelse bevaegelse) {
        return prDato == null || !bevaegelse.dato().isAfter(prDato);
    }
}
