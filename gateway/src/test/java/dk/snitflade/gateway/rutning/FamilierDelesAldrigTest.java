package dk.snitflade.gateway.rutning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.fordring.TilfaeldigAktion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a delivery holds and whatever is onboarded, a claim and what belongs to it go to one place. */
class FamilierDelesAldrigTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    @Test
    void medsendteRelateredeFoelgerDeresStamme() {
        Froe.proev(300, terning -> {
            Behandling behandling = tilfaeldig(terning);
            Behandling ruttet = Sortering.rut(behandling, tilfaeldigtRegister(terning), DAG);
            assertThat(ruttet.linjer())
                    .allSatisfy(linje -> assertThat(linje.rute())
                            .isEqualTo(ruttet.stamlinje(linje).rute()));
        });
    }

    @Test
    void aktionerPaaEnKendtFordringGaarTilDensHjem() {
        Froe.proev(300, terning -> {
            Behandling behandling = medKendskab(tilfaeldig(terning), terning);
            Behandling ruttet = Sortering.rut(behandling, tilfaeldigtRegister(terning), DAG);
            assertThat(ruttet.linjer()).allSatisfy(linje -> {
                Linje stamme = ruttet.stamlinje(linje);
                KendtFordring kendt =
                        behandling.kendskab().fordringFor(stamme.aktion().handling());
                if (kendt != null) {
                    assertThat(linje.rute().maal()).isEqualTo(kendt.hjem());
                }
            });
        });
    }

    private static Behandling tilfaeldig(Random terning) {
        List<Aktion> aktioner = IntStream.range(0, 1 + terning.nextInt(8))
                .mapToObj(i -> TilfaeldigAktion.af(
                        Aktionskode.values()[terning.nextInt(Aktionskode.values().length)], terning))
                .toList();
        return Behandling.af(Proeveleverance.af(aktioner));
    }

    /** Knows about half of the claims that are mentioned. */
    private static Behandling medKendskab(Behandling behandling, Random terning) {
        Map<Long, KendtFordring> kendte = new HashMap<>();
        for (Linje linje : behandling.linjer()) {
            Long id = linje.aktion().handling().fordringId();
            if (id != null && terning.nextBoolean()) {
                Maal hjem = terning.nextBoolean() ? Maal.PSRM : Maal.DMI;
                kendte.put(id, new KendtFordring(id, id, id, 2345, "LIMEDIE", "INDR", hjem, false));
            }
        }
        return behandling.med(new Kendskab(kendte, Map.of()));
    }

    private static Onboardinger tilfaeldigtRegister(Random terning) {
        return new Onboardinger(IntStream.range(0, 2000)
                .mapToObj(i -> new Onboarding(
                        1000 + terning.nextInt(9000),
                        List.of("LIMEDIE", "PSRESTS", "BØOVUDS").get(terning.nextInt(3)),
                        DAG.plusDays(terning.nextInt(3) - 1),
                        null))
                .toList());
    }
}
