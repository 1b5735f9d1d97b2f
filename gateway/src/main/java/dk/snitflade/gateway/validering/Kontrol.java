package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Aktionskode;
import java.util.function.Predicate;

/**
 * The check behind one rejection number: true means that the action breaks it. The catalogue says which actions a number
 * is for, so the check need not.
 */
record Kontrol(int nummer, Predicate<Grundlag> brudt) {

    /** Whether the number can be given on the action. */
    boolean gaelder(Aktionskode kode) {
        return Afvisningskatalog.nummer(nummer).aktioner().contains(kode) || udvidet(kode);
    }

    /**
     * Where the rule text is wider than the table: 152 is for "every action with an amount" and 428 for every reference
     * (nymf.md 5.2).
     */
    private boolean udvidet(Aktionskode kode) {
        return nummer == 152 && kode == Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING
                || nummer == 428 && kode == Aktionskode.AENDRFORDRING;
    }
}
