package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.aftale.Aftaler;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtAktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveaktion;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One action judged under an agreement that allows everything, unless the test says otherwise. */
record Proevesag(Aktion aktion, Aftale aftale, Kendskab kendskab) {

    static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    static final KendtFordring KENDT = new KendtFordring(
            Proeveaktion.FORDRING,
            Proeveaktion.FORDRING,
            Proeveaktion.FORDRING,
            Proevefordring.HAVER,
            "LIMEDIE",
            "INDR",
            Maal.PSRM,
            false);

    static final Kendskab FORDRINGEN_KENDES = kender(KENDT);

    static Proevesag om(Aktion aktion) {
        return new Proevesag(aktion, fuldAftale(), FORDRINGEN_KENDES);
    }

    static Proevesag om(Aktionskode kode, Handling handling) {
        return om(Proevefordring.aktion(kode, handling));
    }

    static Proevesag om(Proevefordring fordring, Proevefordring... relaterede) {
        return om(fordring.opret(relaterede));
    }

    Proevesag under(Aftale anden) {
        return new Proevesag(aktion, anden, kendskab);
    }

    Proevesag med(Kendskab andet) {
        return new Proevesag(aktion, aftale, andet);
    }

    /** Every reason given, over all lines of the action. */
    List<Integer> numre() {
        return doem(aktion).linjer().stream()
                .flatMap(linje -> linje.afvisninger().stream())
                .map(Afvisning::nummer)
                .toList();
    }

    Behandling doem(Aktion... aktioner) {
        return Validering.valider(
                Behandling.af(Proeveleverance.af(aktioner)).med(kendskab),
                new Aftaler(aftale == null ? List.of() : List.of(aftale)),
                DAG);
    }

    static Aftale fuldAftale() {
        return aftale(UnaryOperator.identity());
    }

    /** The full agreement with other switches on. */
    static Aftale aftale(UnaryOperator<Set<Ret>> rettigheder) {
        Set<Ret> alle = Arrays.stream(Ret.values()).collect(Collectors.toSet());
        return aftale(LocalDate.of(2024, 1, 1), null, Proeveleverance.AFSENDER, rettigheder.apply(alle));
    }

    static Aftale aftale(LocalDate fra, LocalDate til, String indberetter, Set<Ret> rettigheder) {
        return new Aftale(
                Proevefordring.HAVER,
                "Havneby",
                fra,
                til,
                Set.of(indberetter),
                Set.of("LIMEDIE", "REOPKOM"),
                rettigheder);
    }

    static Kendskab kender(KendtFordring fordring) {
        return new Kendskab(
                Map.of(fordring.id(), fordring),
                Map.of(
                        Proeveaktion.TIDLIGERE,
                        new KendtAktion(
                                Proeveaktion.TIDLIGERE,
                                Aktionskode.OPRETFORDRING,
                                fordring.id(),
                                fordring.familie(),
                                Maal.PSRM,
                                Tilstand.UDFOERT)));
    }
}
