package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING;
import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIV;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING;
import static dk.snitflade.gateway.fordring.Proeveaktion.FORDRING;
import static dk.snitflade.gateway.fordring.Proeveaktion.TIDLIGERE;
import static dk.snitflade.gateway.fordring.Proeveaktion.opskriv;
import static dk.snitflade.gateway.validering.Indholdstilfaelde.par;
import static dk.snitflade.gateway.validering.Proevesag.FORDRINGEN_KENDES;
import static dk.snitflade.gateway.validering.Proevesag.kender;
import static dk.snitflade.gateway.validering.Proevesag.om;

import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveaktion;
import dk.snitflade.gateway.fordring.Proevefordring;
import java.util.stream.Stream;

/** What an action points at. */
final class Henvisningstilfaelde {

    private static final Proevesag NEDSKRIVNING = om(Proeveaktion.af(NEDSKRIV));
    private static final Proevesag SENERE_RELATERET = om(Proevefordring.ny().under(FORDRING));
    private static final Proevesag NY_HOVEDSTOL = om(Proeveaktion.af(FEJLAGTIGHOVEDSTOLINDBERETNING));

    private Henvisningstilfaelde() {}

    static Stream<Tilfaelde> alle() {
        return Stream.of(
                new Tilfaelde(270, "relateret af anden art", medRelateret("MODR", null), medRelateret("INDR", null)),
                new Tilfaelde(
                        400,
                        "en anden fordringshavers fordring",
                        NEDSKRIVNING.med(kender(fordring(Proevefordring.HAVER + 1, false))),
                        NEDSKRIVNING.med(kender(fordring(Proevefordring.HAVER, false)))),
                new Tilfaelde(
                        423, "relateret med hovedfordring", medRelateret("INDR", FORDRING), medRelateret("INDR", null)),
                new Tilfaelde(
                        428,
                        "fordringen er afvist",
                        NEDSKRIVNING.med(kender(fordring(Proevefordring.HAVER, true))),
                        NEDSKRIVNING.med(FORDRINGEN_KENDES)),
                new Tilfaelde(
                        428,
                        "hovedfordringen er afvist",
                        SENERE_RELATERET.med(kender(fordring(Proevefordring.HAVER, true))),
                        SENERE_RELATERET.med(FORDRINGEN_KENDES)),
                new Tilfaelde(
                        461,
                        "hovedfordringen kendes ikke",
                        SENERE_RELATERET.med(Kendskab.INTET),
                        SENERE_RELATERET.med(FORDRINGEN_KENDES)),
                new Tilfaelde(
                        509,
                        "fordringen kendes ikke",
                        NY_HOVEDSTOL.med(Kendskab.INTET),
                        NY_HOVEDSTOL.med(FORDRINGEN_KENDES)),
                par(
                        526,
                        "aktionen kendes ikke",
                        OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                        ref -> opskriv("1.00", ref),
                        TIDLIGERE + 1,
                        TIDLIGERE));
    }

    private static Proevesag medRelateret(String art, Long hovedfordring) {
        return om(
                Proevefordring.ny(),
                Proevefordring.ny().reference("REF-2").type("REOPKOM").art(art).under(hovedfordring));
    }

    private static KendtFordring fordring(long haver, boolean afvist) {
        return new KendtFordring(FORDRING, FORDRING, FORDRING, haver, "LIMEDIE", "INDR", Maal.PSRM, afvist);
    }
}
