package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Linje;
import java.time.LocalDate;

/**
 * Sorts every accepted action to PSRM or DMI, in the decision order of nymf.md 6.3: a known claim keeps its home until it
 * is converted; an unknown claim is older than the gateway and lies in DMI, unless it is converted; MODR is DMI's; otherwise the onboarding row decides. A related
 * claim sent along follows its main claim, so that a family is never split.
 */
public final class Sortering {

    private Sortering() {}

    /**
     * @param dag the day of receipt, which is the day the onboarding rows are asked about
     * @return the same delivery, every line that is not rejected with its route
     */
    public static Behandling rut(Behandling behandling, Onboardinger onboardinger, LocalDate dag) {
        return behandling.hverLinje(linje -> linje.afvist()
                ? linje
                : linje.rut(afgoer(behandling.stamlinje(linje), behandling.kendskab(), onboardinger, dag)
                        .rute()));
    }

    private static Afgoerelse afgoer(Linje linje, Kendskab kendskab, Onboardinger onboardinger, LocalDate dag) {
        Aktion aktion = linje.aktion();
        KendtFordring kendt = kendskab.fordringFor(aktion.handling());
        if (kendt != null) {
            return Afgoerelse.foelger(kendt);
        }
        Long ukendt = aktion.handling().fordringId();
        if (ukendt != null && kendskab.konverterede().containsKey(ukendt)) {
            return Afgoerelse.konverteret(ukendt, kendskab.konverterede().get(ukendt));
        }
        if (!aktion.kode().giverNyFordring()) {
            return Afgoerelse.ukendt(aktion.handling().fordringId());
        }
        return nyFordring(
                aktion.fordringshaver(), aktion.data().type(), aktion.data().art(), onboardinger, dag);
    }

    /** Where a new claim goes when it is received on the day. */
    public static Afgoerelse nyFordring(
            long fordringshaver, String type, String art, Onboardinger onboardinger, LocalDate dag) {
        if (art.equals("MODR")) {
            return Afgoerelse.modr();
        }
        return onboardinger
                .raekke(fordringshaver, type, dag)
                .map(raekke -> Afgoerelse.raekke(raekke, type))
                .orElseGet(() -> Afgoerelse.ikkeTilsluttet(fordringshaver, type, dag));
    }
}
