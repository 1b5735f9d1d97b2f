package dk.snitflade.gateway.validering;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What an action points at: main claims sent along or earlier, claims and actions known to the journal. */
final class Henvisningskontroller {

    static final List<Kontrol> ALLE = Stream.of(
                    Relationskontroller.ALLE, Livsforloebskontroller.ALLE, Annulleringskontroller.ALLE)
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Kontrol::nummer))
            .toList();

    private Henvisningskontroller() {}
}
