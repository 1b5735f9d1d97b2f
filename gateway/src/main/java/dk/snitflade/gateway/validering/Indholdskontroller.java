package dk.snitflade.gateway.validering;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What an action says by itself: amounts, interest, dates, debtors, notes, documents and type. In the order of numbers. */
final class Indholdskontroller {

    static final List<Kontrol> ALLE = Stream.of(
                    Beloebskontroller.ALLE,
                    Rentekontroller.ALLE,
                    Datokontroller.ALLE,
                    Haeftelseskontroller.ALLE,
                    Bilagskontroller.ALLE,
                    Typekontroller.ALLE)
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Kontrol::nummer))
            .toList();

    private Indholdskontroller() {}
}
