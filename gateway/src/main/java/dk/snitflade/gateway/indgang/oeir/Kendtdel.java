package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A part-claim stored before, with what has moved it since.
 *
 * @param fordring claim id of interest or a fee; null for what is part of the main claim
 */
record Kendtdel(Delfordring delfordring, Long fordring, List<Bevaegelse> bevaegelser) {

    Kendtdel {
        bevaegelser = List.copyOf(bevaegelser);
    }

    /** What is left, in kroner. */
    BigDecimal rest() {
        return bevaegelser.stream().map(Bevaegelse::formindsker).reduce(delfordring.beloeb(), BigDecimal::subtract);
    }

    Kendtdel med(Bevaegelse ny) {
        List<Bevaegelse> alle = new ArrayList<>(bevaegelser);
        alle.add(ny);
        return new Kendtdel(delfordring, fordring, alle);
    }
}
