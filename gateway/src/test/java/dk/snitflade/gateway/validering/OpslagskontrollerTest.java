package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.validering.Opslagskontroller.Tjeneste.KH;
import static dk.snitflade.gateway.validering.Opslagskontroller.Tjeneste.USH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Nummer;
import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.aftale.Aftaler;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.validering.Opslagskontroller.Opslag;
import dk.snitflade.gateway.validering.Opslagskontroller.Tjeneste;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may fetch what, and what is said of that which is not there. */
class OpslagskontrollerTest {

    private static final long HAVER = Sag.FORDRINGSHAVER;
    private static final long UDEN_ADGANG = 2346;
    private static final String VORES_NUMMER = "1000000000042";

    @Nummer(2)
    @ParameterizedTest
    @EnumSource
    void nummer2UdenAftaleForFordringshaveren(Tjeneste tjeneste) {
        assertThat(numre(new Opslag(tjeneste, Sag.AFSENDER, 9999L))).containsExactly(2);
        assertThat(numre(new Opslag(tjeneste, Sag.AFSENDER, HAVER))).isEmpty();
    }

    @Nummer(156)
    @Test
    void nummer156GaelderUnderretningerMenIkkeKvitteringer() {
        assertThat(numre(new Opslag(USH, "88888888", UDEN_ADGANG))).containsExactly(156);
        assertThat(numre(new Opslag(KH, "88888888", UDEN_ADGANG))).isEmpty();
    }

    @Nummer(400)
    @ParameterizedTest
    @EnumSource
    void nummer400ForEtSystemAftalenIkkeNaevner(Tjeneste tjeneste) {
        assertThat(numre(new Opslag(tjeneste, "88888888", HAVER))).containsExactly(400);
        assertThat(numre(new Opslag(tjeneste, "77777777", null))).containsExactly(400);
        assertThat(numre(new Opslag(tjeneste, Sag.AFSENDER, null))).isEmpty();
    }

    @Nummer({429, 463})
    @Test
    void nummer429Og463ForKvitteringerDerIkkeFindes() {
        assertThat(numre(new Opslag(KH, Sag.AFSENDER, HAVER, true, false, null)))
                .containsExactly(429);
        assertThat(numre(new Opslag(KH, Sag.AFSENDER, HAVER, false, true, null)))
                .containsExactly(463);
        assertThat(numre(new Opslag(KH, Sag.AFSENDER, HAVER, false, false, null)))
                .isEmpty();
    }

    @Nummer(450)
    @Test
    void nummer450ForEtKortereUnderretningsnummerEndVores() {
        assertThat(numre(new Opslag(USH, Sag.AFSENDER, HAVER, false, false, VORES_NUMMER.substring(1))))
                .containsExactly(450);
        assertThat(numre(new Opslag(USH, Sag.AFSENDER, HAVER, false, false, VORES_NUMMER)))
                .isEmpty();
    }

    private static List<Integer> numre(Opslag opslag) {
        Aftaler aftaler = new Aftaler(List.of(
                aftale(HAVER, Sag.AFSENDER, Set.of(Ret.SYSTEM_TIL_SYSTEM)),
                aftale(UDEN_ADGANG, "88888888", Set.of(Ret.INDR))));
        return Opslagskontroller.kontroller(opslag, Regelvaerk.af(aftaler), Sag.DAG).stream()
                .map(Afvisning::nummer)
                .toList();
    }

    private static Aftale aftale(long haver, String indberetter, Set<Ret> rettigheder) {
        return new Aftale(
                haver, "Havneby", LocalDate.of(2024, 1, 1), null, Set.of(indberetter), Set.of("LIMEDIE"), rettigheder);
    }
}
