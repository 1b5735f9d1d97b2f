package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.drift.overblik.Trin.Fakta;
import dk.snitflade.gateway.drift.overblik.Trin.Slags;
import dk.snitflade.gateway.fordring.Afvisning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Received, sorted and why, each attempt, each change, and now. */
final class Tidslinje {

    private static final Comparator<Trin> ORDEN =
            Comparator.comparing(Trin::tid).thenComparing(Trin::slags);

    private final Aktionsvisning visning;
    private final Aktionsraekke aktion;
    private final Visning vis;

    private Tidslinje(Aktionsvisning visning, Visning vis) {
        this.visning = visning;
        this.aktion = visning.aktion();
        this.vis = vis;
    }

    /** Oldest first, the present last. */
    static List<Trin> af(Aktionsvisning visning, List<Forsoeg> forsoeg, List<Haendelse> haendelser, Visning vis) {
        Tidslinje linje = new Tidslinje(visning, vis);
        List<Trin> trin = new ArrayList<>();
        forsoeg.forEach(et -> trin.add(linje.forsoegt(et)));
        haendelser.forEach(en -> trin.add(linje.haendt(en)));
        trin.sort(ORDEN);
        trin.add(0, linje.modtaget());
        trin.add(1, linje.rutet());
        trin.add(linje.nu());
        return trin;
    }

    private Trin modtaget() {
        return new Trin(
                aktion.modtaget(),
                Slags.MODTAGET,
                vis.tekst("linje.modtaget"),
                vis.tekst(
                        "linje.modtaget.tekst",
                        visning.afsender(),
                        vis.ord("kanal", aktion.kanal()),
                        aktion.leveranceId(),
                        aktion.modtagestatus()),
                List.of());
    }

    private Trin rutet() {
        return aktion.maal() == null
                ? new Trin(aktion.modtaget(), Slags.RUTET, vis.tekst("linje.stoppet"), grunde(), List.of())
                : new Trin(
                        aktion.modtaget(),
                        Slags.RUTET,
                        vis.tekst("linje.rutet", aktion.maal()),
                        aktion.hvorfor(),
                        List.of());
    }

    private Trin forsoegt(Forsoeg et) {
        return new Trin(
                et.begyndt(),
                Slags.FORSOEG,
                vis.tekst("linje.forsoeg", et.nr(), vis.ord("art", et.art())),
                et.forklaring(),
                List.of(
                        new Fakta(vis.tekst("fakta.begyndt"), vis.noejagtig(et.begyndt())),
                        new Fakta(
                                vis.tekst("fakta.svar"),
                                vis.tekst(
                                        "fakta.svar.tekst",
                                        vis.noejagtig(et.svar()),
                                        vis.antal(Duration.between(et.begyndt(), et.svar())
                                                .toMillis()))),
                        new Fakta(vis.tekst("fakta.udfald"), vis.ord("udfald", et.udfald())),
                        new Fakta(
                                "HTTP",
                                et.httpStatus() == null
                                        ? vis.tekst("fakta.intet.svar")
                                        : String.valueOf(et.httpStatus()))));
    }

    private Trin haendt(Haendelse en) {
        String overskrift = vis.tekst("linje.haendelse", vis.ord("tilstand", en.fra()), vis.ord("tilstand", en.til()));
        return new Trin(en.tid(), Slags.HAENDELSE, overskrift, en.tekst(), List.of());
    }

    private Trin nu() {
        String overskrift =
                vis.tekst("linje.nu", vis.ord("tilstand", aktion.tilstand()), vis.tid(aktion.tilstandSiden()));
        String tekst = aktion.afvisninger().isEmpty() ? visning.venterPaa() : grunde();
        return new Trin(vis.nu(), Slags.NU, overskrift, tekst, List.of());
    }

    private String grunde() {
        return aktion.afvisninger().stream().map(Tidslinje::grund).collect(Collectors.joining(" "));
    }

    private static String grund(Afvisning afvisning) {
        return afvisning.nummer() + " " + afvisning.tekst();
    }
}
