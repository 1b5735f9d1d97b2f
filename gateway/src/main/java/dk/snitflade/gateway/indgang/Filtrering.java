package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Hoering;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Regelbrud;
import dk.snitflade.gateway.fordringstype.Afgoerelse;
import dk.snitflade.gateway.fordringstype.Brud;
import dk.snitflade.gateway.fordringstype.Filtersag;
import dk.snitflade.gateway.fordringstype.Indgangsfilter;
import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.Regelforklaring;
import dk.snitflade.gateway.fordringstype.Typeopslag;
import dk.snitflade.gateway.validering.Afvisningskatalog;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * PSRM's entry filter on the claims and increases of a delivery that go there (psrm.md 4, 5.2): what it rejects is rejected
 * at once, what it would hear goes to høring. What goes to DMI is not filtered. Pure.
 */
final class Filtrering {

    private final Indgangsfilter filter;
    private final Kataloger kataloger;
    private final ZoneId zone;

    Filtrering(Indgangsfilter filter, Kataloger kataloger, ZoneId zone) {
        this.filter = filter;
        this.kataloger = kataloger;
        this.zone = zone;
    }

    /**
     * @param behandling sorted, so that every accepted line has its route
     * @param dag the day of receipt, which chooses the version of the catalogue
     */
    Behandling filtrer(Behandling behandling, LocalDate dag) {
        List<Linje> filtreret = new ArrayList<>(behandling.linjer().size());
        for (Linje linje : behandling.linjer()) {
            Linje ny = skalFiltreres(linje) ? filtrer(linje, behandling, dag) : kendPladsholder(linje, dag);
            boolean hovedAfvist = linje.hovedlinje() != null
                    && filtreret.get(linje.hovedlinje()).afvist();
            filtreret.add(hovedAfvist ? ny.afvis(List.of(Afvisningskatalog.afvisning(428))) : ny);
        }
        return new Behandling(behandling.indberetning(), behandling.kendskab(), filtreret);
    }

    /** A placeholder is never right, wherever the claim goes; "not in the agreement" alone would not tell what to do. */
    private Linje kendPladsholder(Linje linje, LocalDate dag) {
        return linje.aktion().kode().giverNyFordring()
                        && kataloger.opslag(linje.aktion().data().type(), dag) instanceof Typeopslag.Pladsholder afvist
                ? linje.afvis(Filtergrunde.af(afvist, linje.aktion().kode()))
                : linje;
    }

    private static boolean skalFiltreres(Linje linje) {
        return !linje.afvist()
                && linje.rute().maal() == Maal.PSRM
                && (linje.aktion().kode().giverNyFordring() || opskriver(linje));
    }

    private static boolean opskriver(Linje linje) {
        return linje.aktion().kode() == Aktionskode.OPSKRIVNINGREGULERING;
    }

    /**
     * Every rule the filter would look at for the only action of a delivery, with its values, broken or not; empty when the
     * filter does not look at such an action.
     */
    List<Regelforklaring> forklar(Behandling enkelt, LocalDate dag) {
        Linje linje = enkelt.linjer().get(0);
        if (!linje.aktion().kode().giverNyFordring() && !opskriver(linje)) {
            return List.of();
        }
        Fordringsdata data = Kravsag.data(linje, enkelt, dag);
        return data != null && kataloger.opslag(data.type(), dag) instanceof Typeopslag.Fundet fundet
                ? filter.forklar(fundet.type(), Kravsag.sag(linje, data, enkelt, dag))
                : List.of();
    }

    private Linje filtrer(Linje linje, Behandling behandling, LocalDate dag) {
        Fordringsdata data = Kravsag.data(linje, behandling, dag);
        if (data == null) {
            return linje;
        }
        Typeopslag opslag = kataloger.opslag(data.type(), dag);
        if (opslag instanceof Typeopslag.Afvist afvist) {
            // A type that is used no more still has its claims, and those can grow.
            return opskriver(linje)
                    ? linje
                    : linje.afvis(Filtergrunde.af(afvist, linje.aktion().kode()));
        }
        // A claim that is held back is received the day it is sent on, and judged as of that day.
        LocalDate modtagelse =
                linje.udsaettelse() == null || linje.udsaettelse().til() == null
                        ? dag
                        : LocalDate.ofInstant(linje.udsaettelse().til(), zone);
        Filtersag sag = Kravsag.sag(linje, data, behandling, modtagelse);
        Afgoerelse afgoerelse = filter.vurder(((Typeopslag.Fundet) opslag).type(), sag);
        if (afgoerelse instanceof Afgoerelse.Afvist afvist) {
            return linje.afvis(Filtergrunde.af(afvist, linje.aktion().kode()));
        }
        List<Regelbrud> advarsler = afgoerelse.advarsler().stream()
                .filter(brud -> !brud.styrke().afgoerende())
                .map(Filtrering::regelbrud)
                .toList();
        // PSRM hears no resend (nymf.md 6.6), so it goes on and meets PSRM's own filter.
        return afgoerelse instanceof Afgoerelse.Hoering
                        && Hoering.mulig(linje.aktion().kode())
                ? linje.hoer(new Hoering(
                        afgoerelse.grunde().stream().map(Filtrering::regelbrud).toList()))
                : advarsler.isEmpty() ? linje : linje.advar(advarsler);
    }

    private static Regelbrud regelbrud(Brud brud) {
        return new Regelbrud(brud.regel().id(), brud.regel().saetning());
    }
}
