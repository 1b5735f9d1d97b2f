package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Proeveaktion;
import java.util.stream.Stream;

/** The structure must be the one the code calls for. */
final class Strukturtilfaelde {

    private Strukturtilfaelde() {}

    static Stream<Tilfaelde> alle() {
        return Stream.of(
                struktur(403, Aktionskode.GENINDSENDFORDRING),
                struktur(404, Aktionskode.OPSKRIVNINGREGULERING),
                struktur(406, Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING),
                struktur(407, Aktionskode.OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING),
                struktur(412, Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING),
                struktur(444, Aktionskode.OPRETFORDRING),
                struktur(447, Aktionskode.NEDSKRIV),
                struktur(448, Aktionskode.TILBAGEKALD),
                struktur(458, Aktionskode.AENDRFORDRING),
                struktur(505, Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING),
                struktur(517, Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING));
    }

    private static Tilfaelde struktur(int nummer, Aktionskode kode) {
        Handling forkert =
                Proeveaktion.handling(kode == Aktionskode.TILBAGEKALD ? Aktionskode.NEDSKRIV : Aktionskode.TILBAGEKALD);
        return new Tilfaelde(
                nummer, kode.name(), Proevesag.om(kode, forkert), Proevesag.om(kode, Proeveaktion.handling(kode)));
    }
}
