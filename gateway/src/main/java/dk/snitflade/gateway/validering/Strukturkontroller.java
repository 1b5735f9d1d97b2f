package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Aktionskode.AENDRFORDRING;
import static dk.snitflade.gateway.fordring.Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING;
import static dk.snitflade.gateway.fordring.Aktionskode.GENINDSENDFORDRING;
import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIV;
import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING;
import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPRETFORDRING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGREGULERING;
import static dk.snitflade.gateway.fordring.Aktionskode.TILBAGEKALD;

import dk.snitflade.gateway.fordring.Aktionskode;
import java.util.List;

/** The structure under AktionValg must be the one MFAktionKode calls for. */
final class Strukturkontroller {

    static final List<Kontrol> ALLE = List.of(
            struktur(403, GENINDSENDFORDRING),
            struktur(404, OPSKRIVNINGREGULERING),
            struktur(406, OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING),
            struktur(407, OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING),
            struktur(412, NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING),
            struktur(444, OPRETFORDRING),
            struktur(447, NEDSKRIV),
            struktur(448, TILBAGEKALD),
            struktur(458, AENDRFORDRING),
            struktur(505, NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING),
            // The table also ties 517 to AENDRFORDRING; only the official schema could make sense of that (nymf.md
            // 3.4).
            struktur(517, FEJLAGTIGHOVEDSTOLINDBERETNING));

    private Strukturkontroller() {}

    private static Kontrol struktur(int nummer, Aktionskode kode) {
        return new Kontrol(nummer, g -> g.er(kode) && g.aktion().struktur() != kode);
    }
}
