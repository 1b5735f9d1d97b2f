package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPRETFORDRING;

import dk.snitflade.gateway.fordring.Handling;
import java.util.List;

/** What an action points at: main claims sent along or earlier, claims and actions known to the journal. */
final class Henvisningskontroller {

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(
                    270,
                    g -> sendtMed(g)
                            && !g.data().art().equals(g.stamme().aktion().data().art())),
            new Kontrol(
                    400,
                    g -> g.kendt() != null
                            && g.kendt().fordringshaver() != g.aktion().fordringshaver()),
            new Kontrol(423, g -> sendtMed(g) && g.data().hovedfordring() != null),
            new Kontrol(428, g -> g.kendt() != null && g.kendt().afvist()),
            new Kontrol(
                    461,
                    g -> g.er(OPRETFORDRING) && !sendtMed(g) && g.handling().fordringId() != null && g.kendt() == null),
            new Kontrol(509, g -> g.er(FEJLAGTIGHOVEDSTOLINDBERETNING) && g.kendt() == null),
            new Kontrol(
                    526,
                    g -> g.handling().aktionRef() != null
                            && !g.kendskab().aktioner().containsKey(g.handling().aktionRef())));

    private Henvisningskontroller() {}

    private static boolean sendtMed(Grundlag g) {
        return g.linje().hovedlinje() != null && g.handling() instanceof Handling.Opret;
    }
}
