package dk.snitflade.kontrakttest.historie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Http;
import dk.snitflade.kontrakttest.hus.Levering;
import dk.snitflade.kontrakttest.hus.Mockstyring.Tilbagemelding;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Xml;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/**
 * Registered, waiting, ripe, sent, partly covered, corrected, paid at the counter, closed: at every step the fagsystem, the
 * gateway and the back end say the same of what is left.
 */
@FaellesScene
class HelHistorieIT {

    private static final Duration LAENGST = Duration.ofSeconds(30);

    /** What is special for each; nedregulering is of the last part of the first claim. */
    enum Sag {
        /** A lost item comes back: its price falls away, and the fee stays. */
        FBS(Eksempel.FBS, "29999981", Bagsystem.DMI, null, "180.00", "MATERIALE_AFLEVERET"),
        /** A couple owes together; the counter takes the rest from the second of them. */
        KY(Eksempel.KY, "29999982", Bagsystem.PSRM, "KTTIBAK", "1000.00", "KLAGE_MEDHOLD"),
        KSD(Eksempel.KSD_BORGER, "29999982", Bagsystem.PSRM, "KFURSDP", "500.00", "FEJL");

        final String eksempel;
        final String kommune;
        final Bagsystem bagsystem;
        final String onboardes;
        final String nedreguleres;
        final String aarsag;

        Sag(String eksempel, String kommune, Bagsystem bagsystem, String onboardes, String ned, String aarsag) {
            this.eksempel = eksempel;
            this.kommune = kommune;
            this.bagsystem = bagsystem;
            this.onboardes = onboardes;
            this.nedreguleres = ned;
            this.aarsag = aarsag;
        }

        String mock() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Scene scene;

    HelHistorieIT(Scene scene) {
        this.scene = scene;
    }

    @ParameterizedTest
    @EnumSource
    void saldi_er_ens_hos_fagsystem_gateway_og_inddrivelse(Sag sag) {
        if (sag.onboardes != null) {
            Http.bestil(
                    "POST",
                    scene.drift().adresse().resolve("/api/register/onboarding"),
                    Map.of(
                            "fordringshaver",
                            "2346",
                            "fordringstype",
                            sag.onboardes,
                            "gyldigFra",
                            "2026-01-01",
                            "maal",
                            "PSRM",
                            "aarsag",
                            "Prøve"));
        }
        Forloeb forloeb = new Forloeb(scene, sag.eksempel, sag.kommune);
        Fagsystembog bog = new Fagsystembog(forloeb);

        Besked oprettet = forloeb.opret();
        List<Aktion> venter = scene.drift().aktioner(oprettet.leverance());
        assertThat(venter).isNotEmpty().allMatch(Aktion::hviler);
        long fordring = venter.get(0).fordringId();
        ens(sag, forloeb, bog, null);
        assertThat(tilstand(forloeb)).isEqualTo("BEROENDE");

        forloeb.aktiver();
        Levering.hverAktionEnGang(scene, oprettet);
        ens(sag, forloeb, bog, fordring);
        await().atMost(LAENGST)
                .untilAsserted(() -> assertThat(tilstande(sag, forloeb)).containsExactly("AKTIV→INDDRIVELSE"));
        assertThat(tilstand(forloeb)).isEqualTo("INDDRIVELSE");

        BigDecimal foer = scene.mocks().rest(sag.bagsystem, fordring);
        scene.mocks().delvistDaekket(sag.bagsystem, fordring);
        await().atMost(LAENGST).untilAsserted(() -> ens(sag, forloeb, bog, fordring));
        assertThat(scene.mocks().rest(sag.bagsystem, fordring)).isLessThan(foer);

        List<String> dele = delfordringer(forloeb);
        String sidste = dele.get(dele.size() - 1);
        Besked ned = forloeb.nedreguler(sidste, sag.nedreguleres, sag.aarsag);
        bog.nedreguleret(sidste, sag.nedreguleres);
        Levering.hverAktionEnGang(scene, ned);
        ens(sag, forloeb, bog, fordring);

        gateway(forloeb).forEach((del, rest) -> {
            if (dele.contains(del) && rest.signum() > 0) {
                Levering.hverAktionEnGang(scene, forloeb.betal(del, rest.toPlainString()));
            }
        });
        await().atMost(LAENGST).untilAsserted(() -> ens(sag, forloeb, bog, fordring));
        assertThat(scene.mocks().rest(sag.bagsystem, fordring)).isEqualByComparingTo(BigDecimal.ZERO);
        await().atMost(LAENGST)
                .untilAsserted(() ->
                        assertThat(tilstande(sag, forloeb)).containsExactly("AKTIV→INDDRIVELSE", "INDDRIVELSE→LUKKET"));
        assertThat(tilstand(forloeb)).isEqualTo("LUKKET");
    }

    /** The three books; the back end has only what has been sent. */
    private void ens(Sag sag, Forloeb forloeb, Fagsystembog bog, Long fordring) {
        Map<String, BigDecimal> gateway = gateway(forloeb);
        assertThat(bog.saldi(meldinger(sag, forloeb)))
                .as("fagsystem og gateway: " + meldinger(sag, forloeb)
                        + scene.drift().tilbagemeldingerIKoe())
                .isEqualTo(gateway);
        if (fordring != null) {
            BigDecimal sum = delfordringer(forloeb).stream().map(gateway::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(scene.mocks().rest(sag.bagsystem, fordring))
                    .as("inddrivelsen")
                    .isEqualByComparingTo(sum);
        }
    }

    private static Map<String, BigDecimal> gateway(Forloeb forloeb) {
        Map<String, BigDecimal> saldi = new HashMap<>();
        for (Element stand : Xml.alle(forloeb.konto(true), "DelfordringStand")) {
            saldi.put(
                    Forloeb.tekst(stand, "DelfordringIdentifikation"),
                    new BigDecimal(Forloeb.tekst(stand, "DelfordringRestance")));
        }
        return saldi;
    }

    /** The parts of the account's first claim, in their order. */
    private static List<String> delfordringer(Forloeb forloeb) {
        return Xml.alle(forloeb.alle("Fordring").get(0), "DelfordringIdentifikation").stream()
                .map(Element::getTextContent)
                .toList();
    }

    /** FordringTilstand of the first claim as the gateway shows it. */
    private static String tilstand(Forloeb forloeb) {
        return Xml.alle(forloeb.konto(false), "FordringTilstand").get(0).getTextContent();
    }

    private List<Tilbagemelding> meldinger(Sag sag, Forloeb forloeb) {
        return scene.mocks().tilbagemeldinger(sag.mock()).stream()
                .filter(melding -> forloeb.konto().equals(melding.felter().get("DebitorkontoIdentifikation")))
                .toList();
    }

    /** What the fagsystem has been told of the first claim's state. */
    private List<String> tilstande(Sag sag, Forloeb forloeb) {
        return meldinger(sag, forloeb).stream()
                .map(Tilbagemelding::felter)
                .filter(felter -> forloeb.foersteKrav().equals(felter.get("FordringIdentifikation")))
                .filter(felter -> felter.containsKey("NyTilstand"))
                .map(felter -> felter.get("GammelTilstand") + "→" + felter.get("NyTilstand"))
                .toList();
    }
}
