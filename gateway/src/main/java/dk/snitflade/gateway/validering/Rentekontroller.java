package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Rentevalg;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** RenteValgStruktur: who calculates interest, and at which rate (nymf.md 3.6). */
final class Rentekontroller {

    private static final Set<String> MED_MERRENTE = Set.of("03", "04", "07");
    private static final String FORDRINGSHAVER_BEREGNER = "002";
    private static final String EGEN_BEREGNING = "99";

    static final List<Kontrol> ALLE = List.of(
            rente(436, rente -> fortegn(rente) != 0 && !MED_MERRENTE.contains(rente.sats())),
            rente(438, rente -> fortegn(rente) < 0),
            rente(
                    441,
                    rente -> FORDRINGSHAVER_BEREGNER.equals(rente.regel())
                            && (!EGEN_BEREGNING.equals(rente.sats()) || fortegn(rente) != 0)),
            new Kontrol(
                    443,
                    g -> g.data(data -> data.rentevalg() != null
                            && Boolean.FALSE.equals(g.fakta(data.type()).forrentes()))));

    private Rentekontroller() {}

    private static Kontrol rente(int nummer, Predicate<Rentevalg> brudt) {
        return new Kontrol(nummer, g -> g.data(data -> data.rentevalg() != null && brudt.test(data.rentevalg())));
    }

    /** An extra rate of 00 is the same as none. */
    private static int fortegn(Rentevalg rente) {
        return rente.merrente() == null ? 0 : rente.merrente().signum();
    }
}
