package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Aktionskode;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The check behind one rejection number: true means that the action breaks it. The catalogue says which actions a number
 * is for, so the check need not.
 */
record Kontrol(int nummer, Predicate<Grundlag> brudt) {

    /**
     * Where the rule text is wider than the table (nymf.md 5.2): 152 is for "every action with an amount", 428 for every
     * reference and 548 for "actions with an effective date".
     */
    private static final Map<Integer, Aktionskode> UDVIDET = Map.of(
            152, Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING,
            428, Aktionskode.AENDRFORDRING,
            548, Aktionskode.OPSKRIVNINGREGULERING);

    /** Whether the number can be given on the action. */
    boolean gaelder(Aktionskode kode) {
        return Afvisningskatalog.nummer(nummer).aktioner().contains(kode) || UDVIDET.get(nummer) == kode;
    }
}
