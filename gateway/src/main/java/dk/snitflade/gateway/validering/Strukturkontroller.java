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
import dk.snitflade.gateway.fordring.Handling;
import java.util.List;

/** The structure under AktionValg must be the one MFAktionKode calls for. */
final class Strukturkontroller {

    static final List<Kontrol> ALLE = List.of(
            struktur(403, GENINDSENDFORDRING, Handling.Genindsend.class),
            struktur(404, OPSKRIVNINGREGULERING, Handling.Opskriv.class),
            struktur(406, OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING, Handling.Opskriv.class),
            struktur(407, OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING, Handling.Opskriv.class),
            struktur(412, NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING, Handling.AnnullerOpskrivning.class),
            struktur(444, OPRETFORDRING, Handling.Opret.class),
            struktur(447, NEDSKRIV, Handling.Nedskriv.class),
            struktur(448, TILBAGEKALD, Handling.Tilbagekald.class),
            struktur(458, AENDRFORDRING, Handling.Aendr.class),
            struktur(505, NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING, Handling.AnnullerOpskrivning.class),
            struktur(517, FEJLAGTIGHOVEDSTOLINDBERETNING, Handling.RetHovedstol.class));

    private Strukturkontroller() {}

    private static Kontrol struktur(int nummer, Aktionskode kode, Class<? extends Handling> art) {
        return new Kontrol(nummer, g -> g.er(kode) && !art.isInstance(g.handling()));
    }
}
