package dk.snitflade.kontrakttest.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Gateway;
import dk.snitflade.kontrakttest.hus.Levering;
import dk.snitflade.kontrakttest.hus.Mockstyring.Modtaget;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Uheld;
import dk.snitflade.kontrakttest.hus.Uheldsled;
import dk.snitflade.kontrakttest.hus.Xml;
import dk.snitflade.wsdl.Stier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/**
 * A creditor's gateway delivers to PSRM through NyMF, which another gateway plays in front of the mocks: each has numbers of
 * its own for the same actions and claims.
 */
@FaellesScene
class GennemNymfIT {

    private static final Duration LAENGST = Duration.ofSeconds(60);
    /** Two calls for ten claims, so that leverancer are told apart. */
    private static final String LEVERANCE = "6";

    private static Gateway kreditor;
    private static Uheldsled led;

    private final Scene nymf;

    GennemNymfIT(Scene nymf) {
        this.nymf = nymf;
    }

    @BeforeAll
    static void start(Scene nymf) {
        // What NyMF has seen before makes its numbers others than the creditor's.
        Besked andres = Besked.frisk(Eksempel.P_AFGIFTER);
        nymf.soap().send(andres);
        Levering.hverAktionEnGang(nymf, andres);
        led = new Uheldsled(nymf.soap().adresse(), new Random(1));
        kreditor = Gateway.start(
                "gennem-nymf",
                nymf.mocks().adresse().getPort(),
                Map.of(
                        "snitflade.backend.psrm-binding", "nymf",
                        "snitflade.nymf.indberet", adresse(Stier.FORDRING_INDBERET),
                        "snitflade.nymf.kvittering", adresse(Stier.KVITTERING_HENT),
                        "snitflade.nymf.underretning", adresse(Stier.UNDERRET_SAMLING_HENT),
                        "snitflade.nymf.se-nummer", "99000017",
                        "snitflade.nymf.leverance", LEVERANCE,
                        "snitflade.nymf.mellem-indberetninger", "50ms",
                        "snitflade.nymf.mellem-hentninger", "200ms",
                        "snitflade.nymf.hvert-millisekund", "100",
                        "snitflade.backend.svar", "3s"));
    }

    @AfterAll
    static void slut() {
        kreditor.close();
        led.close();
    }

    private static String adresse(String sti) {
        return "http://127.0.0.1:" + led.port() + sti;
    }

    @Test
    void fordringer_naar_psrm_en_gang_og_kvitteringen_kommer_tilbage() {
        Besked afgifter = Besked.frisk(Eksempel.P_AFGIFTER);
        assertThat(kreditor.soap().send(afgifter).status()).isEqualTo(200);
        List<Aktion> hosKreditor = udfoerte(afgifter);

        List<String> referencer = hosKreditor.stream().map(Aktion::reference).toList();
        List<Aktion> hosNymf = nymf.drift().aktioner().stream()
                .filter(aktion -> referencer.contains(aktion.reference()))
                .toList();
        assertThat(hosNymf).hasSize(10).allMatch(Aktion::udfoert);
        assertThat(hosNymf.stream().map(Aktion::leveranceId).distinct()).hasSize(2);
        assertThat(hosNymf)
                .extracting(Aktion::fordringId)
                .doesNotContainAnyElementsOf(
                        hosKreditor.stream().map(Aktion::fordringId).toList());
        assertThat(hosNymf)
                .allSatisfy(aktion ->
                        assertThat(nymf.mocks().optaget(Bagsystem.PSRM)).containsEntry(aktion.aktionId(), 1L));
    }

    @Test
    void en_nedskrivning_taler_om_fordringen_med_nymfs_nummer() {
        Besked afgifter = Besked.frisk(Eksempel.P_AFGIFTER);
        kreditor.soap().send(afgifter);
        Aktion fordring = udfoerte(afgifter).get(3);
        Besked nedskriv = Besked.frisk(Eksempel.NEDSKRIV)
                .med("DMIFordringEFIFordringID", fordring.fordringId().toString())
                .med("FordringNedskrivningBeløb", "1.00");
        assertThat(kreditor.soap().send(nedskriv).status()).isEqualTo(200);
        udfoerte(nedskriv);

        long hosNymf = hosNymf(fordring);
        assertThat(hosNymf).isNotEqualTo(fordring.fordringId());
        List<Modtaget> hosPsrm = nymf.mocks().modtaget(Bagsystem.PSRM);
        assertThat(hosPsrm)
                .filteredOn(aktion -> "NEDSKRIV".equals(aktion.kode()))
                .last()
                .satisfies(aktion -> assertThat(new String(nymf.mocks().besked(Bagsystem.PSRM, aktion.aktionId())))
                        .contains("<sbm:DMIFordringEFIFordringID>" + hosNymf + "<"));
    }

    /** The answer is lost: the receipt is asked for, and what NyMF has is adopted; what it has not is sent under the same id. */
    @ParameterizedTest
    @EnumSource(
            value = Uheld.class,
            names = {"RESET_EFTER_BEHANDLING", "RESET_EFTER_LAESNING", "TAVS", "HTML200"})
    void et_tabt_svar_giver_hverken_tab_eller_gentagelse(Uheld uheld) {
        led.bestil(Stier.FORDRING_INDBERET, uheld, 1);
        Besked afgifter = Besked.frisk(Eksempel.P_AFGIFTER);
        assertThat(kreditor.soap().send(afgifter).status()).isEqualTo(200);
        List<String> referencer =
                udfoerte(afgifter).stream().map(Aktion::reference).toList();

        assertThat(led.skete()).isEqualTo(1);
        List<Aktion> hosNymf = nymf.drift().aktioner().stream()
                .filter(aktion -> referencer.contains(aktion.reference()))
                .toList();
        assertThat(hosNymf).hasSize(10).allMatch(Aktion::udfoert);
        assertThat(hosNymf)
                .allSatisfy(aktion ->
                        assertThat(nymf.mocks().optaget(Bagsystem.PSRM)).containsEntry(aktion.aktionId(), 1L));
    }

    /** What PSRM tells NyMF of a claim, the creditor tells its own systems by its own number of the claim. */
    @Test
    void underretninger_kommer_gennem_nymf_med_kreditors_egne_numre() {
        Besked afgifter = Besked.frisk(Eksempel.P_AFGIFTER);
        kreditor.soap().send(afgifter);
        Aktion fordring = udfoerte(afgifter).get(2);
        long hosNymf = hosNymf(fordring);
        List.of("UDLIGNING", "AFSKRIVNING")
                .forEach(type -> nymf.mocks().underret(Bagsystem.PSRM, type, hosNymf, Map.of("beloeb", 10)));

        Besked soegning = Besked.frisk("nymf/hent-underretning-numre.xml").med("UnderretNummerFra", "1000000000000");
        await().atMost(LAENGST)
                .untilAsserted(() ->
                        assertThat(omFordring(fordring.fordringId(), soegning)).hasSize(2));
        assertThat(omFordring(hosNymf, soegning)).isEmpty();
    }

    private static List<Element> omFordring(long fordring, Besked soegning) {
        Element svar = kreditor.soap().send(soegning.nytKald()).indhold();
        return Xml.alle(svar, "Underret").stream()
                .filter(underret -> underret.getTextContent().contains(Long.toString(fordring)))
                .toList();
    }

    private long hosNymf(Aktion fordring) {
        return nymf.drift().aktioner().stream()
                .filter(aktion -> fordring.reference().equals(aktion.reference()))
                .findFirst()
                .orElseThrow()
                .fordringId();
    }

    private List<Aktion> udfoerte(Besked besked) {
        await(besked.leverance())
                .atMost(LAENGST)
                .untilAsserted(() -> assertThat(kreditor.drift().aktioner(besked.leverance()))
                        .isNotEmpty()
                        .allMatch(Aktion::udfoert, "UDFOERT"));
        return kreditor.drift().aktioner(besked.leverance());
    }
}
