package dk.snitflade.gateway.fordring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A delivery as lines: one per action and per related claim sent along. */
class BehandlingTest {

    @Test
    void hverRelateretBliverEnLinjeEfterSinHovedfordring() {
        Handling.Opret barnebarn = Proevefordring.ny().reference("C").handling();
        Handling.Opret barn =
                new Handling.Opret(Proevefordring.ny().reference("B").data(), List.of(barnebarn));
        Handling.Opret andetBarn = Proevefordring.ny().reference("D").handling();
        Handling.Opret hoved =
                new Handling.Opret(Proevefordring.ny().reference("A").data(), List.of(barn, andetBarn));

        Behandling behandling = Behandling.af(Proeveleverance.af(
                Proeveaktion.af(Aktionskode.NEDSKRIV),
                Proevefordring.aktion(Aktionskode.OPRETFORDRING, hoved),
                Proevefordring.ny().reference("E").opret()));

        assertThat(behandling.linjer())
                .extracting(Linje::nr, Linje::hovedlinje, BehandlingTest::reference)
                .containsExactly(
                        linje(0, null, null),
                        linje(1, null, "A"),
                        linje(2, 1, "B"),
                        linje(3, 2, "C"),
                        linje(4, 1, "D"),
                        linje(5, null, "E"));
    }

    @Test
    void stamlinjenErDenOeversteIFamilien() {
        Handling.Opret barnebarn = Proevefordring.ny().handling();
        Handling.Opret barn = new Handling.Opret(Proevefordring.ny().data(), List.of(barnebarn));
        Handling.Opret hoved = new Handling.Opret(Proevefordring.ny().data(), List.of(barn));
        Behandling behandling = Behandling.af(Proeveleverance.af(
                Proevefordring.ny().opret(), Proevefordring.aktion(Aktionskode.OPRETFORDRING, hoved)));

        assertThat(behandling.linjer())
                .extracting(linje -> behandling.stamlinje(linje).nr())
                .containsExactly(0, 1, 1, 1);
    }

    @Test
    void linjerneHolderSammenlagtAltDerKom() {
        Froe.proev(100, terning -> {
            Aktion aktion = TilfaeldigAktion.af(Aktionskode.OPRETFORDRING, terning);
            List<Linje> linjer = Behandling.af(Proeveleverance.af(aktion)).linjer();
            assertThat(samlet(linjer, linjer.get(0))).isEqualTo(aktion.handling());
        });
    }

    /** Puts the family together again from its lines. */
    private static Handling.Opret samlet(List<Linje> linjer, Linje hoved) {
        Handling.Opret alene = (Handling.Opret) hoved.aktion().handling();
        assertThat(alene.relaterede()).isEmpty();
        return new Handling.Opret(
                alene.data(),
                linjer.stream()
                        .filter(linje -> linje.hovedlinje() != null && linje.hovedlinje() == hoved.nr())
                        .map(linje -> samlet(linjer, linje))
                        .toList());
    }

    private static String reference(Linje linje) {
        return linje.aktion().data() == null ? null : linje.aktion().data().reference();
    }

    private static org.assertj.core.groups.Tuple linje(int nr, Integer hovedlinje, String reference) {
        return org.assertj.core.groups.Tuple.tuple(nr, hovedlinje, reference);
    }
}
