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
import dk.snitflade.wsdl.Stier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
        kreditor = Gateway.start(
                "gennem-nymf",
                nymf.mocks().adresse().getPort(),
                Map.of(
                        "snitflade.backend.psrm-binding", "nymf",
                        "snitflade.nymf.indberet", adresse(nymf, Stier.FORDRING_INDBERET),
                        "snitflade.nymf.kvittering", adresse(nymf, Stier.KVITTERING_HENT),
                        "snitflade.nymf.se-nummer", "99000017",
                        "snitflade.nymf.leverance", LEVERANCE,
                        "snitflade.nymf.mellem-indberetninger", "50ms",
                        "snitflade.nymf.mellem-hentninger", "200ms",
                        "snitflade.nymf.hvert-millisekund", "100"));
    }

    @AfterAll
    static void slut() {
        kreditor.close();
    }

    private static String adresse(Scene nymf, String sti) {
        return nymf.soap().adresse().resolve(sti).toString();
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

        long hosNymf = nymf.drift().aktioner().stream()
                .filter(aktion -> fordring.reference().equals(aktion.reference()))
                .findFirst()
                .orElseThrow()
                .fordringId();
        assertThat(hosNymf).isNotEqualTo(fordring.fordringId());
        List<Modtaget> hosPsrm = nymf.mocks().modtaget(Bagsystem.PSRM);
        assertThat(hosPsrm)
                .filteredOn(aktion -> "NEDSKRIV".equals(aktion.kode()))
                .last()
                .satisfies(aktion -> assertThat(new String(nymf.mocks().besked(Bagsystem.PSRM, aktion.aktionId())))
                        .contains("<sbm:DMIFordringEFIFordringID>" + hosNymf + "<"));
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
