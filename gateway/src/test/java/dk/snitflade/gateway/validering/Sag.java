package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.aftale.Aftaler;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtAktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Rute;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A delivery with everything it is judged by. Unless told otherwise the fordringshaver may send everything. */
final class Sag {

    static final long FORDRINGSHAVER = Proevefordring.HAVER;
    static final String AFSENDER = "99000017";
    static final LocalDate DAG = LocalDate.of(2026, 11, 25);

    private final List<Aktion> aktioner;
    private String afsender = AFSENDER;
    private Set<Ret> rettigheder = EnumSet.allOf(Ret.class);
    private Set<String> typer = Set.of("LIMEDIE", "KTCIVIL", "REOPKOM", "GEOPERI", "KFMILJØ");
    private boolean medAftale = true;
    private LocalDate gyldigFra = LocalDate.of(2024, 1, 1);
    private LocalDate gyldigTil;
    private Kendskab kendskab = Kendskab.INTET;
    private final Map<String, Typefakta> fakta = new HashMap<>();
    private ValideringOpsaetning opsaetning = ValideringOpsaetning.STANDARD;
    private Maal maal;

    private Sag(List<Aktion> aktioner) {
        this.aktioner = aktioner;
    }

    static Sag med(Aktion... aktioner) {
        return new Sag(List.of(aktioner));
    }

    Sag fra(String anden) {
        afsender = anden;
        return this;
    }

    Sag udenAftale() {
        medAftale = false;
        return this;
    }

    /** @param til null for an open agreement */
    Sag medAftale(LocalDate fra, LocalDate til) {
        gyldigFra = fra;
        gyldigTil = til;
        return this;
    }

    Sag uden(Ret ret) {
        rettigheder.remove(ret);
        return this;
    }

    Sag kender(KendtFordring... kendte) {
        kendskab = new Kendskab(
                Stream.concat(kendskab.fordringer().values().stream(), Stream.of(kendte))
                        .collect(Collectors.toMap(KendtFordring::id, Function.identity())),
                kendskab.aktioner());
        return this;
    }

    Sag kender(KendtAktion... kendte) {
        kendskab = new Kendskab(
                kendskab.fordringer(),
                Stream.concat(kendskab.aktioner().values().stream(), Stream.of(kendte))
                        .collect(Collectors.toMap(KendtAktion::id, Function.identity())));
        return this;
    }

    Sag type(String kode, Typefakta om) {
        fakta.put(kode, om);
        return this;
    }

    Sag med(ValideringOpsaetning anden) {
        opsaetning = anden;
        return this;
    }

    /** Judges what only the back end it goes to cannot take, too. */
    Sag til(Maal valgt) {
        maal = valgt;
        return this;
    }

    /** The lines as they are after every group of checks. */
    List<Linje> linjer() {
        Behandling behandling = Behandling.af(new Indberetning(
                        Indberetning.Kanal.NYMF,
                        afsender,
                        "700001",
                        "t-1",
                        Instant.parse("2026-11-25T09:00:00Z"),
                        new byte[0],
                        aktioner))
                .med(kendskab);
        Regelvaerk regler = new Regelvaerk(aftaler(), (type, dag) -> Optional.ofNullable(fakta.get(type)), opsaetning);
        Behandling bedoemt = Validering.valider(behandling, regler, DAG);
        return maal == null
                ? bedoemt.linjer()
                : Validering.validerMaal(
                                bedoemt.hverLinje(
                                        linje -> linje.afvist() ? linje : linje.rut(new Rute(maal, "Valgt af prøven"))),
                                regler,
                                DAG)
                        .linjer();
    }

    /** The numbers each line is rejected with. */
    List<List<Integer>> numre() {
        return linjer().stream()
                .map(linje ->
                        linje.afvisninger().stream().map(Afvisning::nummer).toList())
                .toList();
    }

    private Aftaler aftaler() {
        return new Aftaler(
                medAftale
                        ? List.of(new Aftale(
                                FORDRINGSHAVER,
                                "Havneby Kommune",
                                gyldigFra,
                                gyldigTil,
                                Set.of(AFSENDER),
                                typer,
                                rettigheder))
                        : List.of());
    }
}
