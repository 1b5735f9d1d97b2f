package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtAktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one action is judged on.
 *
 * @param linje the action's line
 * @param stamme the line of the claim it was sent along with, itself otherwise
 * @param afsender the reporting system that sent it
 * @param aftale the fordringshaver's agreement on the day; null when there is none
 * @param undervejs what is known of claims and actions when this line's turn has come
 * @param dag the day of receipt in Denmark
 */
record Grundlag(
        Linje linje,
        Linje stamme,
        String afsender,
        Aftale aftale,
        Undervejs undervejs,
        LocalDate dag,
        Typekendskab typer,
        ValideringOpsaetning opsaetning) {

    /** A basis without knowledge of types and with the limits as delivered. */
    Grundlag(Linje linje, Linje stamme, String afsender, Aftale aftale, Kendskab kendskab, LocalDate dag) {
        this(
                linje,
                stamme,
                afsender,
                aftale,
                new Undervejs(kendskab),
                dag,
                Typekendskab.INTET,
                ValideringOpsaetning.STANDARD);
    }

    /** The same basis for the same action, sorted. */
    Grundlag med(Linje ruttet) {
        return new Grundlag(ruttet, stamme, afsender, aftale, undervejs, dag, typer, opsaetning);
    }

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

    /** Whether the action brings claim data that meet the condition. */
    boolean data(Predicate<Fordringsdata> betingelse) {
        return data() != null && betingelse.test(data());
    }

    /** Whether the action creates, changes or embeds claim data that meet the condition. */
    boolean stamdata(Predicate<Fordringsdata> betingelse) {
        return handling().data() != null && betingelse.test(handling().data());
    }

    /** The debtors in the claim data the action creates or changes. */
    Stream<Haeftelse> haeftelser() {
        return handling().data() == null ? Stream.empty() : handling().data().haeftelser().stream();
    }

    /** The known claim the action is about, whoever owns it; null when there is none. */
    KendtFordring kendt() {
        return undervejs.fordringFor(handling());
    }

    /** Whether it is about a known claim of its own fordringshaver. Of another's claims a sender learns nothing more. */
    boolean egen(Predicate<KendtFordring> betingelse) {
        KendtFordring kendt = kendt();
        return kendt != null && kendt.fordringshaver() == aktion().fordringshaver() && betingelse.test(kendt);
    }

    /** The known action it points at; null when unknown or another fordringshaver's, which is told as unknown. */
    KendtAktion henvist() {
        KendtAktion henvist = undervejs.aktion(handling().aktionRef());
        boolean egen = henvist != null
                && (henvist.fordringshaver() == null || henvist.fordringshaver() == aktion().fordringshaver());
        return egen ? henvist : null;
    }

    /** Whether it points at a known action that meets the condition. */
    boolean henviser(Predicate<KendtAktion> betingelse) {
        return henvist() != null && betingelse.test(henvist());
    }

    /** What is known of the type; nothing of it breaks a rule when the type is unknown. */
    Typefakta fakta(String type) {
        return typer.om(type, dag).orElse(Typefakta.UKENDT);
    }

    /** Whether it is a related claim sent along with its main claim. */
    boolean sendtMed() {
        return linje.hovedlinje() != null && handling() instanceof Handling.Opret;
    }

    /** Whether it is a create that points at a main claim sent earlier. */
    boolean sendtSenere() {
        return !sendtMed() && handling() instanceof Handling.Opret && handling().fordringId() != null;
    }

    /** Whether it has been sorted to the back end. */
    boolean til(Maal maal) {
        return linje.rute() != null && linje.rute().maal() == maal;
    }

    /** Whether there is an agreement and it lacks the permission. Without an agreement 2 says all. */
    boolean mangler(Ret ret) {
        return aftale != null && !aftale.har(ret);
    }

    boolean er(Aktionskode valgt) {
        return kode() == valgt;
    }

    /** Whether the action is of the kind and meets the condition. */
    <T extends Handling> boolean er(Class<T> art, Predicate<T> betingelse) {
        return art.isInstance(handling()) && betingelse.test(art.cast(handling()));
    }
}
