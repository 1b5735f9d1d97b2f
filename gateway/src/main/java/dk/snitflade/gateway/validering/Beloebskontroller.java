package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Fordringsdata;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Amounts, as far as an action shows them by itself. */
final class Beloebskontroller {

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(152, g -> beloeb(g).anyMatch(beloeb -> !beloeb.valuta().equals("DKK"))),
            new Kontrol(215, g -> g.data(data -> underGraensen(g, data))),
            new Kontrol(227, g -> kroner(g).signum() == 0),
            new Kontrol(408, g -> kroner(g).signum() <= 0));

    private Beloebskontroller() {}

    /** A 0-claim that only carries interest claims is let through (psrm.md 2.1), whatever the limit of its type is. */
    private static boolean underGraensen(Grundlag g, Fordringsdata data) {
        BigDecimal kroner = data.beloeb().kroner();
        return kroner.signum() != 0 && kroner.compareTo(g.fakta(data.type()).nedreGraense()) <= 0;
    }

    private static BigDecimal kroner(Grundlag g) {
        return g.handling().beloeb().kroner();
    }

    private static Stream<Beloeb> beloeb(Grundlag g) {
        Stream<Beloeb> ialt = Stream.ofNullable(g.handling().beloeb());
        return g.handling().data() == null
                ? ialt
                : Stream.of(
                                ialt,
                                Stream.of(
                                        g.handling().data().beloeb(),
                                        g.handling().data().hovedstol()))
                        .flatMap(dele -> dele)
                        .filter(Objects::nonNull);
    }
}
