package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Handling.Nedskriv;
import dk.snitflade.gateway.fordring.Handling.Opskriv;
import dk.snitflade.gateway.fordring.Handling.Tilbagekald;
import dk.snitflade.gateway.fordring.Skyldner;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an action says by itself: amounts, dates, debtors and reasons, without looking at other actions. */
final class Indholdskontroller {

    private static final LocalDate AAR_1900 = LocalDate.of(1900, 1, 1);
    private static final Set<String> ARTER = Set.of("INDR", "MODR");

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(
                    5, g -> skyldnere(g).anyMatch(skyldner -> skyldner.nummer().matches("0+"))),
            new Kontrol(152, g -> beloeb(g).anyMatch(beloeb -> !beloeb.valuta().equals("DKK"))),
            // A 0-claim that only carries interest claims is allowed (psrm.md 2.1), so only what is below 0 breaks
            // this.
            new Kontrol(215, g -> g.data(data -> data.beloeb().kroner().signum() < 0)),
            new Kontrol(227, g -> g.er(Opskriv.class, o -> o.beloeb().kroner().signum() == 0)),
            new Kontrol(408, g -> g.er(Nedskriv.class, n -> n.beloeb().kroner().signum() <= 0)),
            new Kontrol(
                    409,
                    g -> g.er(Nedskriv.class, n -> n.aarsag().equals("INDB") && n.virkningFra() == null)
                            || g.er(Tilbagekald.class, t -> t.aarsag().equals("BORT") && t.virkningFra() == null)),
            new Kontrol(410, g -> g.er(Nedskriv.class, n -> n.aarsag().equals("REGU") && n.skyldner() != null)),
            new Kontrol(411, g -> g.data(data -> !ARTER.contains(data.art()))),
            new Kontrol(519, g -> g.er(Nedskriv.class, n -> n.aarsag().equals("REGU") && n.virkningFra() != null)),
            new Kontrol(528, g -> g.data(Indholdskontroller::sammeSkyldnerToGange)),
            haeftelse(531, h -> h.dom() && h.domDato() == null || h.forlig() && h.forligDato() == null),
            haeftelse(532, h -> !h.dom() && h.domDato() != null || !h.forlig() && h.forligDato() != null),
            new Kontrol(
                    533,
                    g -> haeftelser(g).anyMatch(h -> efter(h.domDato(), g.dag()) || efter(h.forligDato(), g.dag()))),
            new Kontrol(546, g -> g.er(Tilbagekald.class, t -> t.aarsag().equals("FEJL") && t.virkningFra() != null)),
            new Kontrol(548, g -> efter(virkningFra(g.handling()), g.dag())),
            new Kontrol(568, g -> datoer(g).anyMatch(dato -> dato.isBefore(AAR_1900))),
            new Kontrol(
                    569,
                    g -> g.data(data -> data.periode() != null
                            && data.periode().til() != null
                            && data.periode().fra().isAfter(data.periode().til()))));

    private Indholdskontroller() {}

    private static Kontrol haeftelse(int nummer, Predicate<Haeftelse> brudt) {
        return new Kontrol(nummer, g -> haeftelser(g).anyMatch(brudt));
    }

    private static boolean efter(LocalDate dato, LocalDate dag) {
        return dato != null && dato.isAfter(dag);
    }

    private static boolean sammeSkyldnerToGange(Fordringsdata data) {
        return data.haeftelser().stream().map(Haeftelse::skyldner).distinct().count()
                < data.haeftelser().size();
    }

    private static Stream<Haeftelse> haeftelser(Grundlag g) {
        return g.data() == null ? Stream.empty() : g.data().haeftelser().stream();
    }

    private static Stream<Skyldner> skyldnere(Grundlag g) {
        Skyldner paaHandling = skyldner(g.handling());
        return Stream.concat(haeftelser(g).map(Haeftelse::skyldner), Stream.ofNullable(paaHandling));
    }

    private static Skyldner skyldner(Handling handling) {
        if (handling instanceof Nedskriv nedskriv) {
            return nedskriv.skyldner();
        } else if (handling instanceof Opskriv opskriv) {
            return opskriv.skyldner();
        }
        return handling instanceof Handling.AnnullerOpskrivning annuller ? annuller.skyldner() : null;
    }

    private static Stream<Beloeb> beloeb(Grundlag g) {
        if (g.data() != null) {
            return Stream.of(g.data().beloeb(), g.data().hovedstol());
        } else if (g.handling() instanceof Nedskriv nedskriv) {
            return Stream.of(nedskriv.beloeb());
        } else if (g.handling() instanceof Opskriv opskriv) {
            return Stream.of(opskriv.beloeb());
        } else if (g.handling() instanceof Handling.AnnullerOpskrivning annuller) {
            return Stream.of(annuller.beloeb());
        }
        return g.handling() instanceof Handling.RetHovedstol ret ? Stream.of(ret.hovedstol()) : Stream.empty();
    }

    private static LocalDate virkningFra(Handling handling) {
        if (handling instanceof Nedskriv nedskriv) {
            return nedskriv.virkningFra();
        } else if (handling instanceof Opskriv opskriv) {
            return opskriv.virkningFra();
        } else if (handling instanceof Handling.AnnullerOpskrivning annuller) {
            return annuller.virkningFra();
        }
        return handling instanceof Tilbagekald tilbagekald ? tilbagekald.virkningFra() : null;
    }

    private static Stream<LocalDate> datoer(Grundlag g) {
        Fordringsdata data = g.data();
        if (data == null) {
            return Stream.ofNullable(virkningFra(g.handling()));
        }
        Stream<LocalDate> periode = data.periode() == null
                ? Stream.empty()
                : Stream.of(data.periode().fra(), data.periode().til());
        return Stream.of(
                        Stream.of(data.stiftelse(), data.forfald(), data.srb()),
                        periode,
                        haeftelser(g).flatMap(h -> Stream.of(h.foraeldelse(), h.domDato(), h.forligDato(), h.start())))
                .flatMap(dato -> dato)
                .filter(Objects::nonNull);
    }
}
