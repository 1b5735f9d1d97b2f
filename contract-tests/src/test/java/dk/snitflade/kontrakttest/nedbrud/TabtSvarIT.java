package dk.snitflade.kontrakttest.nedbrud;

import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Levering;
import dk.snitflade.kontrakttest.hus.Scene;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A call that ends in silence or nonsense leads to exactly one claim at the back end, whether it got through or not. */
@FaellesScene
class TabtSvarIT {

    private static final int FEJL = 3;

    private final Scene scene;

    TabtSvarIT(Scene scene) {
        this.scene = scene;
    }

    @AfterEach
    void ryd() {
        Arrays.stream(Bagsystem.values()).forEach(scene.mocks()::rydFejl);
    }

    static Stream<Arguments> uheld() {
        return Stream.of("RESET_EFTER", "TOM", "RESET_FOER", "HTML200", "FEJL500")
                .flatMap(art -> Arrays.stream(Bagsystem.values()).map(bagsystem -> Arguments.of(art, bagsystem)));
    }

    @ParameterizedTest(name = "{0} fra {1}")
    @MethodSource("uheld")
    void hver_aktion_optages_en_gang_trods(String art, Bagsystem bagsystem) {
        scene.mocks().fejl(bagsystem, art, FEJL);
        Besked besked = Besked.frisk(bagsystem == Bagsystem.PSRM ? Eksempel.P_AFGIFTER : Eksempel.TRE_OEVRIGE);
        scene.soap().send(besked);
        Levering.hverAktionEnGang(scene, besked);
    }
}
