package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.gyldighed.Dato;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a type is open towards PSRM on a day, since when, and what comes next.
 *
 * @param raekke the row that decides on the day; null without one
 * @param naeste the row that begins next; null when none is entered
 */
public record Aabning(boolean aaben, Onboarding raekke, Onboarding naeste) {

    /** The opening of a fordringshaver's type on the day. */
    public static Aabning af(Onboardinger onboardinger, long fordringshaver, String type, LocalDate dag) {
        Optional<Onboarding> raekke = onboardinger.raekke(fordringshaver, type, dag);
        return new Aabning(
                raekke.filter(en -> en.maal() == Maal.PSRM).isPresent(),
                raekke.orElse(null),
                onboardinger.naeste(fordringshaver, type, dag).orElse(null));
    }

    /** In Danish: "Åben siden 01.01.2026 (række 17)." or "Lukket. Åbner 01.09.2027 (række 18)." */
    public String tekst() {
        return nu() + senere();
    }

    private String nu() {
        if (raekke == null) {
            return "Lukket: nye fordringer går til DMI.";
        }
        String siden = " siden " + Dato.tekst(raekke.gyldigFra()) + til() + " (række " + raekke.nr() + ").";
        return aaben
                ? "Åben" + siden
                : "Lukket: nye fordringer går til DMI" + (raekke.dmiKode() == null ? "" : " som " + raekke.dmiKode())
                        + siden;
    }

    private String til() {
        return raekke.gyldigTil() == null ? "" : " til og med " + Dato.tekst(raekke.gyldigTil());
    }

    private String senere() {
        if (naeste == null) {
            return "";
        }
        String hvad = naeste.maal() == Maal.PSRM ? " Åbner " : " Lukker ";
        boolean skifter = (naeste.maal() == Maal.PSRM) != aaben;
        return (skifter ? hvad : " Ny række ") + Dato.tekst(naeste.gyldigFra()) + " (række " + naeste.nr() + ").";
    }
}
