package dk.snitflade.gateway.aftale;

import dk.snitflade.gateway.gyldighed.Gyldig;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An agreement as the register keeps it.
 *
 * @param nr the number of the row, never used again; null while it is not written
 * @param oprettet when it was written; null while it is not written
 * @param ophaevet when a later row took its place; null while it counts
 */
public record Aftaleversion(Long nr, Instant oprettet, Instant ophaevet, Aftale aftale) implements Gyldig {

    /** A version that is not in the register yet. */
    public static Aftaleversion ny(Aftale aftale) {
        return new Aftaleversion(null, null, null, aftale);
    }

    @Override
    public LocalDate gyldigFra() {
        return aftale.gyldigFra();
    }

    @Override
    public LocalDate gyldigTil() {
        return aftale.gyldigTil();
    }

    /** The row as people can find it again: "version 7 (fordringshaver 2345, fra 01.01.2026)". */
    public String betegnelse() {
        return (nr == null ? "den nye version" : "version " + nr) + " (fordringshaver " + aftale.fordringshaver() + ", "
                + dage() + ")";
    }
}
