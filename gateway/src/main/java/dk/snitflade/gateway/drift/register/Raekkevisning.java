package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.rutning.Onboarding;
import java.time.LocalDate;

/** An onboarding row as it is shown; nr is what a change of it is sent to. */
record Raekkevisning(
        Long nr,
        long fordringshaver,
        String fordringstype,
        String omraade,
        LocalDate gyldigFra,
        LocalDate gyldigTil,
        Maal maal,
        String dmiKode) {

    /** Null for no row. */
    static Raekkevisning af(Onboarding raekke) {
        return raekke == null
                ? null
                : new Raekkevisning(
                        raekke.nr(),
                        raekke.fordringshaver(),
                        raekke.fordringstype(),
                        raekke.omraade(),
                        raekke.gyldigFra(),
                        raekke.gyldigTil(),
                        raekke.maal(),
                        raekke.dmiKode());
    }
}
