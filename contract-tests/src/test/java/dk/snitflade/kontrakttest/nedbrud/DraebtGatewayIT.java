package dk.snitflade.kontrakttest.nedbrud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Levering;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Xml;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * {@code kill -9}: what was answered is there after the next start, and reaches its back end once. The cases share
 * a gateway and kill it, so they take turns, beside the other classes.
 */
@Execution(ExecutionMode.CONCURRENT)
class DraebtGatewayIT {

    private static Scene scene;

    @BeforeAll
    static void start() {
        scene = Scene.start("draebt");
    }

    @AfterAll
    static void slut() {
        scene.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void draebt_mellem_svar_og_levering() {
        Arrays.stream(Bagsystem.values()).forEach(bagsystem -> scene.mocks().fejl(bagsystem, "NEDE"));
        Besked afgifter = Besked.frisk(Eksempel.P_AFGIFTER);
        Besked krav = Besked.frisk(Eksempel.KY);
        List<String> aktionIder = Xml.tekster(scene.soap().send(afgifter).indhold(), "MFAktionID");
        assertThat(aktionIder).hasSize(10);
        assertThat(scene.soap().send(krav).status()).isEqualTo(200);

        scene.gateway().draeb();
        Arrays.stream(Bagsystem.values()).forEach(scene.mocks()::rydFejl);
        scene.gateway().start();

        Levering.hverAktionEnGang(scene, afgifter, krav);
        assertThat(scene.drift().aktioner(afgifter.leverance()))
                .extracting(aktion -> Long.toString(aktion.aktionId()))
                .containsExactlyElementsOf(aktionIder);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void draebt_paa_et_tilfaeldigt_tidspunkt_under_belastning() {
        long froe = System.nanoTime();
        System.out.println("Frø: " + froe);
        var belastning = new Belastning(scene.soap(), new Random(froe));
        belastning.indtil(() -> scene.gateway().draeb());
        scene.gateway().start();

        assertThat(belastning.besvarede()).as("besvarede, frø " + froe).isNotEmpty();
        Levering.hverAktionEnGang(scene.drift(), scene.mocks(), belastning.besvarede());
        // As a debtor system would: what got no answer is sent again, the same content under a new transaction.
        assertThat(belastning.ubesvarede())
                .allSatisfy(besked -> assertThat(
                                Xml.tekster(scene.soap().send(besked.nytKald()).indhold(), "MFAktionStatusKode"))
                        .doesNotContain("AFVIST"));
        Levering.hverAktionEnGang(scene.drift(), scene.mocks(), belastning.ubesvarede());
        await().untilAsserted(() ->
                assertThat(scene.drift().aktioner()).as("frø " + froe).allMatch(Aktion::udfoert));
        assertThat(Arrays.stream(Bagsystem.values())
                        .flatMap(bagsystem -> scene.mocks().optaget(bagsystem).values().stream()))
                .as("frø " + froe)
                .containsOnly(1L);
    }
}
