package dk.snitflade.kontrakttest.underretning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Levering;
import dk.snitflade.kontrakttest.hus.Mockstyring.Tilbagemelding;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Xml;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** FBS hands over a replacement of two items, and gets the money's story back, through an outage and a kill -9. */
@Execution(ExecutionMode.CONCURRENT)
class DaekningTilFagsystemIT {

    private static final Duration LAENGST = Duration.ofSeconds(60);
    private static final String FBS = "fbs";

    private static Scene scene;

    @BeforeAll
    static void start() {
        scene = Scene.start("daekning");
    }

    @AfterAll
    static void slut() {
        scene.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void fbs_faar_hver_bevaegelse_en_gang_med_den_rette_restance() {
        Besked krav = Besked.frisk(Eksempel.FBS);
        List<String> dele = Xml.tekster(Xml.dom(krav.xml()), "DelfordringIdentifikation");
        scene.soap().send(krav);
        Levering.hverAktionEnGang(scene, krav);
        long fordring = scene.drift().aktioner(krav.leverance()).get(0).fordringId();
        ventPaa(2);
        assertThat(fik())
                .extracting(
                        t -> t.felter().get("GammelTilstand") + "→" + t.felter().get("NyTilstand"))
                .containsOnly("AKTIV→INDDRIVELSE");

        scene.mocks().fejl(FBS, "NEDE");
        dmi("UDLIGNING", fordring, Map.of("beloeb", 400, "betaling", "MODR", "betalingId", 77));
        ventPaaKoe(2);
        scene.gateway().draeb();
        scene.gateway().start();
        scene.mocks().rydFejl(FBS);
        ventPaa(4);

        // The same payment settled is no new coverage; the correction's echo is none at all.
        dmi("AFREGNING", fordring, Map.of("beloeb", 400, "betaling", "MODR", "betalingId", 77));
        dmi("UDLIGNING", fordring, Map.of("beloeb", 9, "daekningstype", "FORDKORR"));
        dmi("UDLIGNING", fordring, Map.of("beloeb", 75, "betalingId", 77, "ophaevet", true));
        dmi("AFSKRIVNING", fordring, Map.of("beloeb", 100, "aarsag", "DOED"));
        dmi("RETUR", fordring, Map.of("aarsag", "ANDN", "tekst", "Grundlaget mangler"));
        ventPaa(7);

        assertThat(fik()).noneMatch(Tilbagemelding::gentaget);
        assertThat(fik().stream().skip(2).map(DaekningTilFagsystemIT::kort))
                .containsExactly(
                        "dækning MODREGNING 325.00 rest 0.00 på " + dele.get(0),
                        "dækning MODREGNING 75.00 rest 105.00 på " + dele.get(1),
                        "tilbageført dækning MODREGNING 75.00 rest 180.00 på " + dele.get(1),
                        "afskrivning DOEDSBO 100.00 rest 80.00 på " + dele.get(1),
                        "INDDRIVELSE→AKTIV Returneret af anden grund: Grundlaget mangler");
    }

    private static void dmi(String type, long fordring, Map<String, Object> felter) {
        scene.mocks().underret(Bagsystem.DMI, type, fordring, felter);
    }

    private static List<Tilbagemelding> fik() {
        return scene.mocks().tilbagemeldinger(FBS);
    }

    private static void ventPaa(int antal) {
        await().atMost(LAENGST).untilAsserted(() -> assertThat(fik()).hasSize(antal));
    }

    private static void ventPaaKoe(int antal) {
        await().atMost(LAENGST)
                .untilAsserted(
                        () -> assertThat(scene.drift().tilbagemeldingerIKoe()).isEqualTo(antal));
    }

    private static String kort(Tilbagemelding t) {
        Map<String, String> f = t.felter();
        if (f.containsKey("NyTilstand")) {
            return f.get("GammelTilstand") + "→" + f.get("NyTilstand") + " " + f.get("TilstandTekst");
        }
        String rest = " rest " + f.get("DelfordringRestance") + " på " + f.get("DelfordringIdentifikation");
        return f.containsKey("DaekningType")
                ? ("true".equals(f.get("TilbagefoertMarkering")) ? "tilbageført " : "") + "dækning "
                        + f.get("DaekningType") + " " + f.get("DaekningBeloeb") + rest
                : "afskrivning " + f.get("AfskrivningAarsag") + " " + f.get("AfskrivningBeloeb") + rest;
    }
}
