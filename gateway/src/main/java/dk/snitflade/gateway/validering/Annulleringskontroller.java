package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIV;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGREGULERING;

import dk.snitflade.gateway.fordring.Kendskab.KendtAktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.math.BigDecimal;
import java.util.List;

/** The earlier action an OANI, OONR, NAOR or NAOI points at by MFAktionIDRef (nymf.md 3.4). */
final class Annulleringskontroller {

    static final List<Kontrol> ALLE = List.of(
            // The two numbers for a reference that leads nowhere: 526 when the claim is ours, so that the action would
            // have to be, and 429 when neither is known.
            new Kontrol(429, g -> ukendtHenvisning(g) && g.kendt() == null),
            new Kontrol(469, g -> g.henviser(a -> a.kode() == NEDSKRIV && andetBeloeb(g, a))),
            new Kontrol(
                    470,
                    g -> g.handling().virkningFra() != null
                            && g.henviser(a -> !g.handling().virkningFra().equals(a.virkningFra()))),
            new Kontrol(471, g -> g.henviser(a -> a.kode() == NEDSKRIV && !"INDB".equals(a.aarsag()))),
            new Kontrol(473, g -> g.henviser(a -> a.kode() != NEDSKRIV)),
            new Kontrol(477, g -> g.henviser(a -> a.kode() == NEDSKRIV && !"REGU".equals(a.aarsag()))),
            new Kontrol(
                    488,
                    g -> g.henviser(a -> a.maal() == Maal.DMI && !a.tilstand().afsluttet())),
            new Kontrol(493, g -> g.henviser(a -> a.tilstand() == Tilstand.AFVIST)),
            new Kontrol(
                    494,
                    g -> g.handling().fordringId() != null
                            && g.henviser(a -> a.fordringId() != null
                                    && !a.fordringId().equals(g.handling().fordringId()))),
            new Kontrol(502, g -> g.henviser(a -> !opskrivning(a))),
            new Kontrol(503, g -> g.henviser(KendtAktion::annulleret)),
            new Kontrol(504, g -> g.henviser(a -> opskrivning(a) && andetBeloeb(g, a))),
            new Kontrol(506, g -> g.henviser(a -> a.kode() != OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING)),
            new Kontrol(526, g -> ukendtHenvisning(g) && g.kendt() != null),
            new Kontrol(527, g -> g.handling().aktionRef() == null && g.kendt() != null),
            new Kontrol(530, Annulleringskontroller::tilbagekaldt));

    private Annulleringskontroller() {}

    private static boolean ukendtHenvisning(Grundlag g) {
        return g.handling().aktionRef() != null && g.henvist() == null;
    }

    private static boolean opskrivning(KendtAktion a) {
        return a.kode() == OPSKRIVNINGREGULERING || a.kode() == OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING;
    }

    private static boolean andetBeloeb(Grundlag g, KendtAktion a) {
        BigDecimal eget = g.handling().beloeb().kroner();
        return a.beloeb() != null && eget.compareTo(a.beloeb()) != 0;
    }

    /** The claim itself, or the claim of the action pointed at. */
    private static boolean tilbagekaldt(Grundlag g) {
        KendtFordring henvistes =
                g.henvist() == null ? null : g.undervejs().fordring(g.henvist().fordringId());
        return g.egen(Livsforloebskontroller::tilbagekaldt)
                || henvistes != null && Livsforloebskontroller.tilbagekaldt(henvistes);
    }
}
