package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Linje;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What one action is judged on.
 *
 * @param linje the action's line
 * @param stamme the line of the main claim it was sent along with, itself otherwise
 * @param afsender the reporting system that sent it
 * @param aftale the fordringshaver's agreement on the day; null when there is none
 * @param dag the day of receipt in Denmark
 */
record Grundlag(Linje linje, Linje stamme, String afsender, Aftale aftale, Kendskab kendskab, LocalDate dag) {

    Aktion aktion() {
        return linje.aktion();
    }

    Aktionskode kode() {
        return linje.aktion().kode();
    }

    Handling handling() {
        return linje.aktion().handling();
    }

    /** The claim data the action brings; null when it creates no claim. */
    Fordringsdata data() {
        return linje.aktion().data();
    }

    /** The known claim the action is about; null when there is none. */
    KendtFordring kendt() {
        return kendskab.fordringFor(handling());
    }

    /** Whether there is an agreement and it lacks the permission. Without an agreement 2 says all. */
    boolean mangler(Ret ret) {
        return aftale != null && !aftale.har(ret);
    }

    boolean er(Aktionskode valgt) {
        return kode() == valgt;
    }

    /** Whether the action brings claim data that meet the condition. */
    boolean data(Predicate<Fordringsdata> betingelse) {
        return data() != null && betingelse.test(data());
    }

    /** Whether the action is of the kind and meets the condition. */
    <T extends Handling> boolean er(Class<T> art, Predicate<T> betingelse) {
        return art.isInstance(handling()) && betingelse.test(art.cast(handling()));
    }
}
