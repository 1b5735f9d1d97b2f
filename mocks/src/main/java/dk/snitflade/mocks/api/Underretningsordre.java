package dk.snitflade.mocks.api;

import dk.snitflade.mocks.underretning.Bestilling;
import dk.snitflade.mocks.underretning.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The order of a notification as JSON; only type and fordringId must be there. Fields as {@link Bestilling}. */
record Underretningsordre(
        String type,
        Long fordringId,
        BigDecimal beloeb,
        BigDecimal rente,
        String daekningstype,
        String betaling,
        Long betalingId,
        boolean ophaevet,
        String dato,
        String tid,
        Long nummer,
        String aarsag,
        String tekst,
        boolean detaljeret,
        String andenId) {

    /** @throws IllegalArgumentException with a Danish sentence */
    Bestilling bestilling() {
        return new Bestilling(
                kendtType(),
                fordring(),
                beloeb,
                rente,
                daekningstype,
                betaling,
                betalingId,
                ophaevet,
                dag(),
                tid,
                nummer,
                aarsag,
                tekst,
                detaljeret,
                andenId);
    }

    private Type kendtType() {
        return Arrays.stream(Type.values())
                .filter(kandidat -> kandidat.name().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type skal være en af "
                        + Arrays.stream(Type.values()).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    /** @throws IllegalArgumentException with a Danish sentence */
    long fordring() {
        if (fordringId == null) {
            throw new IllegalArgumentException("fordringId skal være udfyldt.");
        }
        return fordringId;
    }

    private LocalDate dag() {
        try {
            return dato == null ? null : LocalDate.parse(dato);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("dato skal være en dato som 2026-06-30.", e);
        }
    }
}
