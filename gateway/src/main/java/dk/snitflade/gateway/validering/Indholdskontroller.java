package dk.snitflade.gateway.validering;

import java.util.List;
import java.util.stream.Stream;

/** What an action says by itself: amounts, interest, dates, debtors, notes, documents and type. */
final class Indholdskontroller {

    static final List<Kontrol> ALLE = Stream.of(
                    Beloebskontroller.ALLE,
                    Rentekontroller.ALLE,
                    Datokontroller.ALLE,
                    Haeftelseskontroller.ALLE,
                    Bilagskontroller.ALLE,
                    Typekontroller.ALLE)
            .flatMap(List::stream)
            .toList();

    private Indholdskontroller() {}
}
