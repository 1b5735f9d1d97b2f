package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Kendskab.Oprettet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The claim an action points at: that it is there, whose it is, and what has become of it. An unknown claim is older than
 * the gateway and is sent on to DMI, except where a rule cannot do without knowing it (nymf.md 6.3).
 */
final class Livsforloebskontroller {

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(400, g -> !genindsender(g) && andens(g)),
            new Kontrol(428, g -> g.egen(KendtFordring::afvist)),
            new Kontrol(434, g -> g.egen(kendt -> kendt.stand().konverteret())),
            new Kontrol(
                    467,
                    g -> g.egen(kendt ->
                            foer(g.handling().virkningFra(), kendt.oprettet().modtaget()))),
            new Kontrol(496, g -> g.egen(Livsforloebskontroller::lukket)),
            new Kontrol(498, g -> g.egen(Livsforloebskontroller::lukket)),
            new Kontrol(509, g -> g.kendt() == null),
            new Kontrol(
                    510,
                    g -> g.egen(kendt -> !hoejere(
                            g.handling().beloeb().kroner(), kendt.stand().hovedstol()))),
            new Kontrol(518, g -> g.egen(Livsforloebskontroller::tilbagekaldt)),
            new Kontrol(
                    539,
                    g -> g.egen(kendt -> tilbagekaldt(kendt)
                            && !g.opsaetning()
                                    .genindsendesEfter()
                                    .contains(kendt.stand().tilbagekaldt()))),
            // Of a claim we do not know we know no withdrawal either.
            new Kontrol(540, g -> g.kendt() == null || g.egen(kendt -> !tilbagekaldt(kendt))),
            new Kontrol(541, g -> genindsender(g) && andens(g)),
            new Kontrol(542, g -> g.egen(kendt -> andreStamdata(g, kendt.oprettet()))),
            new Kontrol(570, g -> g.egen(kendt -> kendt.stand().opdelte())));

    private Livsforloebskontroller() {}

    private static boolean genindsender(Grundlag g) {
        return g.handling() instanceof Handling.Genindsend;
    }

    private static boolean andens(Grundlag g) {
        return g.kendt() != null && g.kendt().fordringshaver() != g.aktion().fordringshaver();
    }

    static boolean tilbagekaldt(KendtFordring kendt) {
        return kendt.stand().tilbagekaldt() != null;
    }

    private static boolean lukket(KendtFordring kendt) {
        return tilbagekaldt(kendt) || kendt.stand().returneret();
    }

    private static boolean foer(LocalDate dato, LocalDate modtaget) {
        return dato != null && modtaget != null && dato.isBefore(modtaget);
    }

    private static boolean hoejere(BigDecimal ny, BigDecimal gammel) {
        return gammel == null || ny.compareTo(gammel) > 0;
    }

    private static boolean andreStamdata(Grundlag g, Oprettet oprettet) {
        return g.data(data -> !Objects.equals(data.stiftelse(), oprettet.stiftelse())
                || !Objects.equals(data.forfald(), oprettet.forfald())
                || !Objects.equals(data.periode(), oprettet.periode()));
    }
}
