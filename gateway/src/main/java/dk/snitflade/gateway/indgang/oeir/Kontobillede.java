package dk.snitflade.gateway.indgang.oeir;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An account as it is shown.
 *
 * @param tilskrevet what the debtor system has added to its claims
 * @param prDato movements after the day do not count; null when all do
 */
record Kontobillede(
        UUID identifikation,
        Kendtkonto konto,
        List<Tilskrivning> tilskrevet,
        LocalDate prDato,
        boolean medBevaegelser) {

    Kontobillede {
        tilskrevet = List.copyOf(tilskrevet);
    }

    /** What the debtor system had added to the claim by the day asked for. */
    List<Tilskrivning> tilskrevet(UUID krav, boolean gebyr) {
        return tilskrevet.stream()
                .filter(en -> en.krav().equals(krav) && en.gebyr() == gebyr)
                .filter(en -> prDato == null || !en.dato().isAfter(prDato))
                .toList();
    }

    /** Whether the movement has happened by the day asked for. */
    boolean med(Bevaegelse bevaegelse) {
        return prDato == null || !bevaegelse.dato().isAfter(prDato);
    }
}
