package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.haeftelse;
import static dk.snitflade.gateway.fordring.Proevefordring.kroner;
import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Skyldner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several faults, several actions: what is said of whom, and in which order. */
class FlereGrundeTest {

    private static final Skyldner NULLER = new Skyldner(Skyldner.Art.CPR, "0000000000");

    /** Actions that do not touch each other's claims, and what each gets. */
    private static final Map<Aktion, List<Integer>> NABOER = Map.of(
            ny().opret(), List.of(),
            ny().type("PSRESTS").opret(), List.of(151),
            ny().beloeb(kroner("-1")).opret(), List.of(215),
            ny().skyldes(NULLER, NULLER).opret(), List.of(5, 528),
            Aktioner.fhi("2000"), List.of(509),
            Aktioner.indbetaling(), List.of());

    @Test
    void alleGrundeNaevnesAftaleFoerIndholdFoerHenvisninger() {
        Aktion fuldAfFejl = ny().type("PSRESTS")
                .beloeb(kroner("-1.00"))
                .forfald(LocalDate.of(1899, 1, 1))
                .under(42L)
                .haeftere(haeftelse(NULLER))
                .opret();

        assertThat(Sag.med(fuldAfFejl).numre()).containsExactly(List.of(151, 5, 215, 568, 461));
    }

    @Test
    void enOprettelseUnderEnAndenKodeAfvisesMedAltDerFulgteMed() {
        Aktion forkert = Aktioner.aktion(Aktionskode.NEDSKRIV, ny().handling(ny()));

        assertThat(Sag.med(forkert).numre()).containsExactly(List.of(447), List.of(447, 428));
    }

    @Test
    void enAfvistHovedfordringTagerSineRelateredeMedSigIAlleLag() {
        Handling.Opret inderst = ny().type("REOPKOM").handling();
        Handling.Opret mellem = new Handling.Opret(ny().type("PSRESTS").data(), List.of(inderst));
        Handling.Opret yderst = new Handling.Opret(ny().type("KFDAINS").data(), List.of(mellem));

        assertThat(Sag.med(Aktioner.aktion(Aktionskode.OPRETFORDRING, yderst)).numre())
                .containsExactly(List.of(151), List.of(151, 428), List.of(428));
    }

    @Test
    void enForkertAktionRoererIkkeSineNaboer() {
        List<Aktion> muligheder = List.copyOf(NABOER.keySet());
        Froe.proev(50, terning -> {
            Aktion[] valgte = IntStream.range(0, 20)
                    .mapToObj(i -> muligheder.get(terning.nextInt(muligheder.size())))
                    .toArray(Aktion[]::new);
            assertThat(Sag.med(valgte).numre())
                    .isEqualTo(List.of(valgte).stream().map(NABOER::get).toList());
        });
    }
}
