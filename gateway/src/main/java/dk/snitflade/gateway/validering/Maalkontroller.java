package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Maal.DMI;
import static dk.snitflade.gateway.fordring.Maal.PSRM;

import dk.snitflade.gateway.fordring.Skyldner;
import java.util.List;
import java.util.function.Predicate;

/** What the back end an action has been sorted to cannot take (nymf.md 6.3 point 6). */
final class Maalkontroller {

    /** Digits of an AKR number PSRM has given. */
    private static final int PSRM_AKR = 11;

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(426, g -> g.til(DMI)),
            new Kontrol(
                    442,
                    g -> g.til(PSRM)
                            && g.data(data -> data.rentevalg() != null
                                    && !g.opsaetning()
                                            .psrmRentesatser()
                                            .contains(data.rentevalg().sats()))),
            new Kontrol(512, g -> g.til(DMI)),
            new Kontrol(538, g -> g.til(DMI) && "BORT".equals(g.handling().aarsag())),
            new Kontrol(
                    559,
                    g -> g.til(DMI)
                            && g.haeftelser().anyMatch(h -> !h.dokumenter().isEmpty())),
            new Kontrol(565, g -> g.til(DMI) && g.haeftelser().anyMatch(h -> psrmAkr(h.skyldner()))),
            new Kontrol(571, g -> g.til(PSRM) && "FAST".equals(g.handling().aarsag())),
            type(572, Typefakta::foreloebig),
            type(574, fakta -> !fakta.aktivIPsrm()),
            // The contract has no known element for the number, so such a type cannot be sent to PSRM yet.
            type(575, Typefakta::bfe));

    private Maalkontroller() {}

    private static Kontrol type(int nummer, Predicate<Typefakta> brudt) {
        return new Kontrol(nummer, g -> g.til(PSRM) && g.data(data -> brudt.test(g.fakta(data.type()))));
    }

    private static boolean psrmAkr(Skyldner skyldner) {
        return skyldner.art() == Skyldner.Art.AKR && skyldner.nummer().length() == PSRM_AKR;
    }
}
