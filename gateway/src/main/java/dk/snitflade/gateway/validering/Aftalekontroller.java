package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING;
import static dk.snitflade.gateway.fordring.Aktionskode.GENINDSENDFORDRING;
import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIV;
import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING;
import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGREGULERING;
import static dk.snitflade.gateway.fordring.Aktionskode.TILBAGEKALD;

import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.fordring.Aktionskode;
import java.util.List;

/** Agreement and authorisation: who may send what for whom (psrm.md 3.6). */
final class Aftalekontroller {

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(2, g -> g.aftale() == null),
            new Kontrol(
                    400, g -> g.aftale() != null && !g.aftale().indberettere().contains(g.afsender())),
            new Kontrol(156, g -> g.mangler(Ret.SYSTEM_TIL_SYSTEM)),
            new Kontrol(
                    151,
                    g -> g.aftale() != null
                            && g.data(data -> !g.aftale().typer().contains(data.type()))),
            new Kontrol(
                    416, g -> g.mangler(Ret.INDR) && g.data(data -> data.art().equals("INDR"))),
            new Kontrol(
                    419, g -> g.mangler(Ret.MODR) && g.data(data -> data.art().equals("MODR"))),
            ret(420, NEDSKRIV, Ret.NEDSKRIV),
            ret(421, TILBAGEKALD, Ret.TILBAGEKALD),
            ret(465, OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING, Ret.OANI),
            ret(466, OPSKRIVNINGREGULERING, Ret.OR),
            ret(497, OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING, Ret.OONR),
            ret(501, NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING, Ret.NAOR),
            ret(508, NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING, Ret.NAOI),
            ret(511, FEJLAGTIGHOVEDSTOLINDBERETNING, Ret.FHI),
            ret(543, GENINDSENDFORDRING, Ret.GENINDSEND));

    private Aftalekontroller() {}

    private static Kontrol ret(int nummer, Aktionskode kode, Ret ret) {
        return new Kontrol(nummer, g -> g.er(kode) && g.mangler(ret));
    }
}
