package dk.snitflade.gateway.rutning;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One row of the onboarding register: from this day the fordringshaver's new claims of the type go to PSRM (psrm.md 3.6).
 *
 * @param gyldigTil last day the row holds, null while open
 */
public record Onboarding(long fordringshaver, String fordringstype, LocalDate gyldigFra, LocalDate gyldigTil) {

    public Onboarding {
        Objects.requireNonNull(fordringstype);
        Objects.requireNonNull(gyldigFra);
    }

    public boolean gaelder(LocalDate dag) {
        return !dag.isBefore(gyldigFra) && (gyldigTil == null || !dag.isAfter(gyldigTil));
    }
}
