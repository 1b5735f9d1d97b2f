package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordringstype.Filtersag;
import dk.snitflade.gateway.fordringstype.Hovedfordring;
import java.time.LocalDate;

/**
 * The claim an action puts before the entry filter: the one it creates, or for an increase the claim it increases, on the
 * difference. PSRM takes an increase as a claim of its own on the difference, with its own day of receipt (psrm.md 4.4).
 */
final class Kravsag {

    /** On receipt at PSRM a claim lapses no earlier than this many years after (gældsinddrivelsesloven § 18 a, stk. 7). */
    private static final int AAR_EFTER_MODTAGELSE = 3;

    private Kravsag() {}

    /**
     * What the filter is to judge; null when nothing is known of it any more, so that PSRM's own filter is the first to see
     * it.
     */
    static Fordringsdata data(Linje linje, Behandling behandling, LocalDate dag) {
        if (!(linje.aktion().handling() instanceof Handling.Opskriv opskriv)) {
            return linje.aktion().data();
        }
        Fordringsdata data = opskriv.data() == null ? gemt(opskriv, behandling, dag) : opskriv.data();
        return data == null
                ? null
                : data.medBeloeb(opskriv.beloeb().kroner(), opskriv.beloeb().kroner());
    }

    private static Fordringsdata gemt(Handling.Opskriv opskriv, Behandling behandling, LocalDate dag) {
        Fordringsdata data = behandling.kendskab().stamdata().get(opskriv.fordringId());
        KendtFordring kendt = behandling.kendskab().fordringer().get(opskriv.fordringId());
        if (data == null || kendt == null || kendt.oprettet().modtaget() == null) {
            return data;
        }
        LocalDate tidligst = kendt.oprettet().modtaget().plusYears(AAR_EFTER_MODTAGELSE);
        return data.medHaeftelser(data.haeftelser().stream()
                .map(haeftelse -> nutidig(haeftelse, tidligst, dag))
                .toList());
    }

    /** A limitation date that has passed since is not the claim's any more: receipt has moved it. */
    private static Haeftelse nutidig(Haeftelse haeftelse, LocalDate tidligst, LocalDate dag) {
        LocalDate foraeldelse = haeftelse.foraeldelse();
        return foraeldelse != null && foraeldelse.isBefore(dag) && foraeldelse.isBefore(tidligst)
                ? haeftelse.medForaeldelse(tidligst)
                : haeftelse;
    }

    /** The same with the main claim whose days the rules on interest and fees look at. */
    static Filtersag sag(Linje linje, Fordringsdata data, Behandling behandling, LocalDate dag) {
        if (linje.hovedlinje() != null) {
            Fordringsdata hoved =
                    behandling.linjer().get(linje.hovedlinje()).aktion().data();
            return Filtersag.under(Hovedfordring.sendtMed(hoved, dag), data, dag);
        }
        KendtFordring kendt = hovedfordring(linje, data, behandling);
        return kendt == null
                ? Filtersag.af(data, dag)
                : Filtersag.under(
                        new Hovedfordring(
                                kendt.oprettet().forfald(), kendt.oprettet().modtaget()),
                        data,
                        dag);
    }

    /** Null for a claim that is a main claim itself, and for one whose main claim is not known. */
    private static KendtFordring hovedfordring(Linje linje, Fordringsdata data, Behandling behandling) {
        Long hoved = data.hovedfordring();
        if (linje.aktion().handling() instanceof Handling.Opskriv opskriv) {
            KendtFordring opskrevet = behandling.kendskab().fordringer().get(opskriv.fordringId());
            boolean relateret = opskrevet != null && opskrevet.hovedfordring() != opskrevet.id();
            hoved = relateret ? Long.valueOf(opskrevet.hovedfordring()) : null;
        }
        return hoved == null ? null : behandling.kendskab().fordringer().get(hoved);
    }
}
