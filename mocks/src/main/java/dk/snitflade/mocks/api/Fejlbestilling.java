package dk.snitflade.mocks.api;

import dk.snitflade.mocks.fejl.Fejl;
import dk.snitflade.mocks.fejl.Fejlart;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A fault as JSON, in and out; all null when no fault is ordered. */
record Fejlbestilling(String art, Integer antal, Integer sekunder) {

    static final Fejlbestilling INGEN = new Fejlbestilling(null, null, null);

    static Fejlbestilling af(Fejl fejl) {
        return new Fejlbestilling(fejl.art().name(), fejl.antal(), fejl.art() == Fejlart.TAVS ? fejl.sekunder() : null);
    }

    /** @throws IllegalArgumentException with a Danish sentence */
    Fejl fejl() {
        return new Fejl(kendtArt(), antal, sekunder == null ? Fejl.TAVS_SEKUNDER : sekunder);
    }

    private Fejlart kendtArt() {
        return Arrays.stream(Fejlart.values())
                .filter(kandidat -> kandidat.name().equals(art))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("art skal være en af "
                        + Arrays.stream(Fejlart.values()).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }
}
