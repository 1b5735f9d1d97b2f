package dk.snitflade.mocks.api;

import dk.snitflade.mocks.psrm.Hoeringsstatus;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order to move a høring on, as JSON.
 *
 * @param gange how many times the gateway is told; null for once
 */
record Afgoerelse(String afgoerelse, String tekst, Integer gange) {

    private static final Set<Hoeringsstatus> MULIGE =
            EnumSet.complementOf(EnumSet.of(Hoeringsstatus.AFVENTERFORDRINGSHAVER));

    /** @throws IllegalArgumentException with a Danish sentence */
    Hoeringsstatus status() {
        return MULIGE.stream()
                .filter(kandidat -> kandidat.name().equals(afgoerelse))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("afgoerelse skal være en af "
                        + MULIGE.stream().map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    /** @throws IllegalArgumentException with a Danish sentence */
    int antal() {
        return Gange.af(gange);
    }
}
