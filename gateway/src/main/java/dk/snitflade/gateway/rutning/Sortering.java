package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Rute;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Sorts every accepted action to PSRM or DMI, in the decision order of nymf.md 6.3: a known claim keeps its home; an
 * unknown claim is older than the gateway and lies in DMI; MODR is DMI's; otherwise the onboarding row decides. A related
 * claim sent along follows its main claim, so that a family is never split.
 */
public final class Sortering {

    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Sortering() {}

    /**
     * @param dag the day of receipt, which is the day the onboarding rows are asked about
     * @return the same delivery, every line that is not rejected with its route
     */
    public static Behandling rut(Behandling behandling, Onboardinger onboardinger, LocalDate dag) {
        return behandling.hverLinje(linje -> linje.afvist()
                ? linje
                : linje.rut(rute(behandling.stamlinje(linje), behandling.kendskab(), onboardinger, dag)));
    }

    private static Rute rute(Linje linje, Kendskab kendskab, Onboardinger onboardinger, LocalDate dag) {
        KendtFordring kendt = kendskab.fordringFor(linje.aktion().handling());
        if (kendt != null) {
            return new Rute(kendt.hjem(), "Følger fordring " + kendt.id() + ", som ligger i " + kendt.hjem() + ".");
        }
        if (!linje.aktion().kode().giverNyFordring()) {
            return new Rute(
                    Maal.DMI,
                    "Fordring " + linje.aktion().handling().fordringId()
                            + " er ikke oprettet gennem gatewayen og ligger derfor i DMI.");
        }
        Fordringsdata data = linje.aktion().data();
        if (data.art().equals("MODR")) {
            return new Rute(Maal.DMI, "Art MODR (kun modregning) behandles altid i DMI.");
        }
        long fordringshaver = linje.aktion().fordringshaver();
        return onboardinger
                .aaben(fordringshaver, data.type(), dag)
                .map(raekke -> new Rute(
                        Maal.PSRM,
                        "Fordringshaver " + fordringshaver + " er tilsluttet PSRM for " + data.type() + " fra "
                                + DATO.format(raekke.gyldigFra()) + "."))
                .orElseGet(() -> new Rute(
                        Maal.DMI,
                        "Fordringshaver " + fordringshaver + " er ikke tilsluttet PSRM for " + data.type() + " den "
                                + DATO.format(dag) + "."));
    }
}
