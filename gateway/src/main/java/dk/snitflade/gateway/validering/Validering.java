package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.aftale.Aftaler;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Linje;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges every action of a delivery: structure, then agreement, content and references (nymf.md 5.3). An action whose
 * structure is missing is judged no further. A rejected main claim takes the related claims sent along with it (428).
 */
public final class Validering {

    private static final List<Kontrol> EFTER_STRUKTUR = Stream.of(
                    Aftalekontroller.ALLE, Indholdskontroller.ALLE, Henvisningskontroller.ALLE)
            .flatMap(List::stream)
            .toList();

    private Validering() {}

    /** The same delivery, each line with the reasons it is rejected for. */
    public static Behandling valider(Behandling behandling, Aftaler aftaler, LocalDate dag) {
        List<Linje> bedoemt = new ArrayList<>(behandling.linjer().size());
        for (Linje linje : behandling.linjer()) {
            Grundlag grundlag = new Grundlag(
                    linje,
                    behandling.stamlinje(linje),
                    behandling.indberetning().afsender(),
                    aftaler.gaeldende(linje.aktion().fordringshaver(), dag).orElse(null),
                    behandling.kendskab(),
                    dag);
            Linje ny = linje.afvis(grunde(grundlag));
            boolean hovedAfvist = linje.hovedlinje() != null
                    && bedoemt.get(linje.hovedlinje()).afvist();
            bedoemt.add(hovedAfvist ? ny.afvis(List.of(Afvisningskatalog.afvisning(428))) : ny);
        }
        return new Behandling(behandling.indberetning(), behandling.kendskab(), bedoemt);
    }

    private static List<Afvisning> grunde(Grundlag grundlag) {
        List<Afvisning> struktur = brudte(Strukturkontroller.ALLE, grundlag);
        return struktur.isEmpty() ? brudte(EFTER_STRUKTUR, grundlag) : struktur;
    }

    private static List<Afvisning> brudte(List<Kontrol> kontroller, Grundlag grundlag) {
        return kontroller.stream()
                .filter(kontrol -> kontrol.brudt().test(grundlag))
                .map(kontrol -> Afvisningskatalog.afvisning(kontrol.nummer()))
                .toList();
    }
}
