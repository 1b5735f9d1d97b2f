package dk.snitflade.gateway.tilbagemelding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Spreads an amount that the debt collector knows for a whole claim over its part-claims. Pure.
 *
 * @param tilovers kroner there was no room for
 */
record Fordeling(List<Andel> andele, BigDecimal tilovers) {

    Fordeling {
        andele = List.copyOf(andele);
    }

    /**
     * @param beloeb kroner, positive
     * @param tilbagefoerer the movement it undoes; null when it undoes none
     * @param kode of the movement it undoes; null like tilbagefoerer
     */
    record Andel(UUID delfordring, BigDecimal beloeb, UUID tilbagefoerer, String kode) {}

    /** The oldest part first, each as far as it goes. */
    static Fordeling af(BigDecimal beloeb, List<Oirkrav.Del> dele) {
        List<Andel> andele = new ArrayList<>();
        BigDecimal tilovers = beloeb;
        for (Oirkrav.Del del : dele) {
            BigDecimal andel = tilovers.min(del.rest());
            if (andel.signum() > 0) {
                andele.add(new Andel(del.delfordring(), andel, null, null));
                tilovers = tilovers.subtract(andel);
            }
        }
        return new Fordeling(andele, tilovers);
    }

    /** Undoes coverage of the same payment first, then one of exactly the amount, then the newest. */
    static Fordeling tilbage(BigDecimal beloeb, List<Oirkrav.Daekket> daekket) {
        List<Oirkrav.Daekket> orden = daekket.stream()
                .sorted(Comparator.comparing((Oirkrav.Daekket d) -> !d.sammeBetaling())
                        .thenComparing(d -> d.beloeb().compareTo(beloeb) != 0))
                .toList();
        List<Andel> andele = new ArrayList<>();
        BigDecimal tilovers = beloeb;
        for (Oirkrav.Daekket et : orden) {
            BigDecimal andel = tilovers.min(et.beloeb());
            if (andel.signum() > 0) {
                andele.add(new Andel(et.delfordring(), andel, et.bevaegelse(), et.kode()));
                tilovers = tilovers.subtract(andel);
            }
        }
        return new Fordeling(andele, tilovers);
    }
}
