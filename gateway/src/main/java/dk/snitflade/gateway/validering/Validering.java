package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.aftale.Aftaler;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Rute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges every action of a delivery: structure, then agreement, content and references, and after sorting what the chosen
 * back end cannot take (nymf.md 5.3). All reasons of an action are collected, except that one whose structure is missing
 * is judged no further. A rejected main claim takes the related claims sent along with it (428).
 */
public final class Validering {

    private Validering() {}

    /** As {@link #valider(Behandling, Regelvaerk, LocalDate)}, by the agreements alone. */
    public static Behandling valider(Behandling behandling, Aftaler aftaler, LocalDate dag) {
        return valider(behandling, Regelvaerk.af(aftaler), dag);
    }

    /**
     * @param dag the Danish day of receipt
     * @return the same delivery, each line with the reasons it is rejected for
     */
    public static Behandling valider(Behandling behandling, Regelvaerk regler, LocalDate dag) {
        Undervejs undervejs = new Undervejs(behandling.kendskab());
        List<Linje> bedoemt = new ArrayList<>(behandling.linjer().size());
        for (Linje linje : behandling.linjer()) {
            Grundlag grundlag = grundlag(behandling, linje, undervejs, regler, dag);
            Linje ny = medHovedfordringen(linje.afvis(grunde(grundlag)), bedoemt);
            if (!ny.afvist() && Kontrolsaet.MAAL.brudte(paaSinPlads(grundlag)).isEmpty()) {
                undervejs.godtag(linje.aktion().kode(), linje.aktion().handling());
            }
            bedoemt.add(ny);
        }
        return new Behandling(behandling.indberetning(), behandling.kendskab(), bedoemt);
    }

    /**
     * The last group, once every line has its route.
     *
     * @return the same delivery; a line that is rejected now has no route any more
     */
    public static Behandling validerMaal(Behandling ruttet, Regelvaerk regler, LocalDate dag) {
        Undervejs undervejs = new Undervejs(ruttet.kendskab());
        List<Linje> bedoemt = new ArrayList<>(ruttet.linjer().size());
        for (Linje linje : ruttet.linjer()) {
            Grundlag grundlag = grundlag(ruttet, linje, undervejs, regler, dag);
            Linje ny = medHovedfordringen(linje.afvis(Kontrolsaet.MAAL.brudte(grundlag)), bedoemt);
            bedoemt.add(ny.afvist() ? ny.rut(null) : ny);
        }
        return new Behandling(ruttet.indberetning(), ruttet.kendskab(), bedoemt);
    }

    private static List<Afvisning> grunde(Grundlag grundlag) {
        List<Afvisning> struktur = Kontrolsaet.STRUKTUR.brudte(grundlag);
        return struktur.isEmpty() ? Kontrolsaet.EFTER_STRUKTUR.brudte(grundlag) : struktur;
    }

    private static Linje medHovedfordringen(Linje linje, List<Linje> bedoemt) {
        boolean hovedAfvist =
                linje.hovedlinje() != null && bedoemt.get(linje.hovedlinje()).afvist();
        return hovedAfvist ? linje.afvis(List.of(Afvisningskatalog.afvisning(428))) : linje;
    }

    /**
     * An action on a known claim goes where that claim lies. If it will be rejected there, the lines behind it must not be
     * judged as if it had been carried out.
     */
    private static Grundlag paaSinPlads(Grundlag g) {
        KendtFordring kendt = g.kendt();
        return kendt == null ? g : g.med(g.linje().rut(new Rute(kendt.hjem(), "")));
    }

    private static Grundlag grundlag(
            Behandling behandling, Linje linje, Undervejs undervejs, Regelvaerk regler, LocalDate dag) {
        return new Grundlag(
                linje,
                linje.hovedlinje() == null ? linje : behandling.linjer().get(linje.hovedlinje()),
                behandling.indberetning().afsender(),
                regler.aftaler().gaeldende(linje.aktion().fordringshaver(), dag).orElse(null),
                undervejs,
                dag,
                regler.typer(),
                regler.opsaetning());
    }
}
