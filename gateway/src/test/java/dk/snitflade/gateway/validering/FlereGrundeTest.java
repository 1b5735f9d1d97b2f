package dk.snitflade.gateway.validering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Proeveaktion;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Skyldner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several faults, several actions: what is said of whom, and in which order. */
class FlereGrundeTest {

    private static final Skyldner NULLER = new Skyldner(Skyldner.Art.CPR, "0000000000");

    @Test
    void alleGrundeNaevnesAftaleFoerIndholdFoerHenvisninger() {
        Proevefordring fuldAfFejl = Proevefordring.ny()
                .type("PSRESTS")
                .beloeb(Proevefordring.kroner("-1.00"))
                .forfald(LocalDate.of(1899, 1, 1))
                .under(42L)
                .haeftere(Proevefordring.haeftelse(NULLER));

        assertThat(Proevesag.om(fuldAfFejl).med(Kendskab.INTET).numre()).containsExactly(151, 5, 215, 568, 461);
    }

    @Test
    void udenDenRigtigeStrukturBedoemmesIkkeMere() {
        Aktion forkert = Proevefordring.aktion(
                Aktionskode.TILBAGEKALD,
                Proeveaktion.nedskriv("REGU", Proevesag.DAG, Proevefordring.kroner("0.00"), NULLER));

        assertThat(Proevesag.om(forkert).under(null).numre()).containsExactly(448);
    }

    @Test
    void enOprettelseUnderEnAndenKodeAfvisesMedAltDerFulgteMed() {
        Aktion forkert = Proevefordring.aktion(
                Aktionskode.NEDSKRIV,
                Proevefordring.ny().handling(Proevefordring.ny().reference("REF-2")));

        assertThat(Proevesag.om(forkert).numre()).containsExactly(447, 447, 428);
    }

    @Test
    void enAfvistHovedfordringTagerSineRelateredeMedSigIAlleLag() {
        Handling.Opret inderst =
                Proevefordring.ny().reference("R3").type("REOPKOM").handling();
        Handling.Opret mellem = new Handling.Opret(
                Proevefordring.ny().reference("R2").type("PSRESTS").data(), List.of(inderst));
        Handling.Opret yderst =
                new Handling.Opret(Proevefordring.ny().art("TRAN").data(), List.of(mellem));

        List<List<Integer>> pr = prLinje(Proevefordring.aktion(Aktionskode.OPRETFORDRING, yderst));

        assertThat(pr).containsExactly(List.of(411), List.of(151, 270, 428), List.of(270, 428));
    }

    @Test
    void enAfvistRelateretTagerHverkenHovedfordringEllerSoeskendeMedSig() {
        Aktion aktion = Proevefordring.ny()
                .opret(
                        Proevefordring.ny().reference("R2").type("PSRESTS"),
                        Proevefordring.ny().reference("R3").type("REOPKOM"));

        assertThat(prLinje(aktion)).containsExactly(List.of(), List.of(151), List.of());
    }

    @Test
    void enForkertAktionRoererIkkeSineNaboer() {
        List<Tilfaelde> tilfaelde = AfvisningsnumreTest.tilfaelde()
                .filter(t -> t.brudt().aftale() != null && t.brudt().aftale().equals(Proevesag.fuldAftale()))
                .filter(t -> t.brudt().kendskab().equals(Proevesag.FORDRINGEN_KENDES))
                .toList();
        Froe.proev(50, terning -> {
            List<Proevesag> sager = IntStream.range(0, 20)
                    .mapToObj(i -> tilfaelde.get(terning.nextInt(tilfaelde.size())))
                    .map(t -> terning.nextBoolean() ? t.brudt() : t.lovlig())
                    .toList();
            List<Integer> hverForSig =
                    sager.stream().flatMap(sag -> sag.numre().stream()).toList();
            Behandling samlet =
                    sager.get(0).doem(sager.stream().map(Proevesag::aktion).toArray(Aktion[]::new));
            assertThat(numre(samlet.linjer())).isEqualTo(hverForSig);
        });
    }

    private static List<List<Integer>> prLinje(Aktion aktion) {
        List<List<Integer>> numre = new ArrayList<>();
        Proevesag.om(aktion).doem(aktion).linjer().forEach(linje -> numre.add(numre(List.of(linje))));
        return numre;
    }

    private static List<Integer> numre(List<Linje> linjer) {
        return linjer.stream()
                .flatMap(linje -> linje.afvisninger().stream())
                .map(Afvisning::nummer)
                .toList();
    }
}
