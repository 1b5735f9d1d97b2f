package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.aftale.Aftale.Ret;
import java.util.List;

/** Agreement and authorisation: who may send what for whom (psrm.md 3.6). */
final class Aftalekontroller {

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(2, g -> g.aftale() == null),
            new Kontrol(
                    400, g -> g.aftale() != null && !g.aftale().indberettere().contains(g.afsender())),
            ret(156, Ret.SYSTEM_TIL_SYSTEM),
            new Kontrol(
                    151,
                    g -> g.aftale() != null
                            && g.stamdata(data -> !g.aftale().typer().contains(data.type()))),
            art(416, "INDR", Ret.INDR),
            art(419, "MODR", Ret.MODR),
            ret(420, Ret.NEDSKRIV),
            ret(421, Ret.TILBAGEKALD),
            ret(465, Ret.OANI),
            ret(466, Ret.OR),
            ret(497, Ret.OONR),
            ret(501, Ret.NAOR),
            ret(508, Ret.NAOI),
            ret(511, Ret.FHI),
            ret(543, Ret.GENINDSEND));

    private Aftalekontroller() {}

    private static Kontrol ret(int nummer, Ret ret) {
        return new Kontrol(nummer, g -> g.mangler(ret));
    }

    private static Kontrol art(int nummer, String art, Ret ret) {
        return new Kontrol(
                nummer, g -> g.mangler(ret) && g.data(data -> data.art().equals(art)));
    }
}
