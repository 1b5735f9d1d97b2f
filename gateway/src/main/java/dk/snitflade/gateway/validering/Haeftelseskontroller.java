package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Skyldner;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Debtors: who they are, and judgment and settlement (nymf.md 3.3). */
final class Haeftelseskontroller {

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(
                    5, g -> skyldnere(g).anyMatch(skyldner -> skyldner.nummer().matches("0+"))),
            new Kontrol(433, Haeftelseskontroller::betalerUkendt),
            new Kontrol(528, Haeftelseskontroller::sammeSkyldnerToGange),
            haeftelse(531, h -> h.dom() && h.domDato() == null || h.forlig() && h.forligDato() == null),
            haeftelse(532, h -> !h.dom() && h.domDato() != null || !h.forlig() && h.forligDato() != null),
            new Kontrol(
                    533,
                    g -> g.haeftelser().anyMatch(h -> efter(h.domDato(), g.dag()) || efter(h.forligDato(), g.dag()))));

    private Haeftelseskontroller() {}

    private static Kontrol haeftelse(int nummer, Predicate<Haeftelse> brudt) {
        return new Kontrol(nummer, g -> g.haeftelser().anyMatch(brudt));
    }

    /** A payment, or the undoing of one, on a claim several owe. Which write-downs need the debtor is nowhere said. */
    private static boolean betalerUkendt(Grundlag g) {
        boolean betaling =
                g.handling().aarsag() == null || g.handling().aarsag().equals("INDB");
        return g.opsaetning().skyldnerVedFlereHaeftere()
                && betaling
                && g.handling().skyldner() == null
                && g.egen(kendt -> kendt.oprettet().haeftere() > 1);
    }

    private static boolean sammeSkyldnerToGange(Grundlag g) {
        return g.data(data ->
                data.haeftelser().stream().map(Haeftelse::skyldner).distinct().count()
                        < data.haeftelser().size());
    }

    private static boolean efter(LocalDate dato, LocalDate dag) {
        return dato != null && dato.isAfter(dag);
    }

    private static Stream<Skyldner> skyldnere(Grundlag g) {
        return Stream.concat(
                g.haeftelser().map(Haeftelse::skyldner),
                Stream.ofNullable(g.handling().skyldner()));
    }
}
