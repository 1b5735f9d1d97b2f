package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.gyldighed.Gyldig;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One row of the onboarding register: where the fordringshaver's new claims of a type, or of all types of a business
 * area, go on the days it holds (psrm.md 3.6).
 *
 * @param nr the number of the row, never used again; null while it is not written
 * @param fordringstype the type; null when the row is about an area
 * @param omraade the business area; null when the row is about a type
 * @param gyldigTil last day the row holds, null while open
 * @param dmiKode the code DMI knows the type by, on a row that sends a type to DMI; else null
 */
public record Onboarding(
        Long nr,
        long fordringshaver,
        String fordringstype,
        String omraade,
        LocalDate gyldigFra,
        LocalDate gyldigTil,
        Maal maal,
        String dmiKode)
        implements Gyldig {

    public Onboarding {
        Objects.requireNonNull(gyldigFra);
        Objects.requireNonNull(maal);
        if ((fordringstype == null) == (omraade == null)) {
            throw new IllegalArgumentException("A row is about a type or about an area");
        }
    }

    /** A row that opens PSRM for a type. */
    public Onboarding(long fordringshaver, String fordringstype, LocalDate gyldigFra, LocalDate gyldigTil) {
        this(null, fordringshaver, fordringstype, null, gyldigFra, gyldigTil, Maal.PSRM, null);
    }

    /** What the row is about: the type, or the area by its name. */
    public String emne() {
        return fordringstype == null ? "området " + omraade : fordringstype;
    }

    /** The same row under another number. */
    public Onboarding medNr(Long andet) {
        return new Onboarding(andet, fordringshaver, fordringstype, omraade, gyldigFra, gyldigTil, maal, dmiKode);
    }

    /** Whether both rows say the same, whatever their numbers are. */
    public boolean sigerDetSamme(Onboarding anden) {
        return medNr(null).equals(anden.medNr(null));
    }

    /** What the row says: "2345, KTTIBAK, fra 01.01.2026, PSRM". */
    public String indhold() {
        return fordringshaver + ", " + emne() + ", " + dage() + ", " + maal
                + (dmiKode == null ? "" : " som " + dmiKode);
    }

    /** The row as people can find it again: "række 17 (2345, KTTIBAK, fra 01.01.2026, PSRM)". */
    public String betegnelse() {
        return (nr == null ? "den nye række" : "række " + nr) + " (" + indhold() + ")";
    }
}
