package dk.snitflade.kontrakttest.sikkerhed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Gateway;
import dk.snitflade.kontrakttest.hus.Mockstyring;
import dk.snitflade.kontrakttest.hus.Sikkerhed;
import dk.snitflade.mocks.Mocks;
import dk.snitflade.wsdl.Stier;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A creditor's gateway reaches PSRM through NyMF as in life: TLS with certificates on every connection, messages and answers
 * signed and encrypted. NyMF is played by another gateway, whose back ends ask for its certificate too.
 */
class SikretGennemNymfIT {

    private static final Duration LAENGST = Duration.ofSeconds(60);

    @Test
    void fordringer_naar_psrm_gennem_den_officielle_profil() {
        fordringer_naar_psrm(Sikkerhed.OFFICIEL);
    }

    /** The same with the other profile; beside the slow ones, since {@code SikredeKaldUdTest} covers the profile itself. */
    @Test
    @Tag("kaos")
    void fordringer_naar_psrm_gennem_den_moderne_profil() {
        fordringer_naar_psrm(Sikkerhed.MODERNE);
    }

    private static void fordringer_naar_psrm(String profil) {
        Sikkerhed sikkerhed = Sikkerhed.ny("sikret");
        try (Mocks bagsystemer = sikkerhed.bagsystemer();
                Gateway nymf = Gateway.start("sikret-nymf", bagsystemer.port(), nymf(sikkerhed, profil, bagsystemer));
                Gateway kreditor = Gateway.start(
                        "sikret-kreditor",
                        bagsystemer.port(),
                        kreditor(sikkerhed, profil, nymf.soap().adresse()))) {
            assertThat(nymf.soap().adresse().getScheme()).isEqualTo("https");
            Besked afgifter = Besked.frisk(Eksempel.P_AFGIFTER);
            assertThat(kreditor.soap().send(afgifter).status()).isEqualTo(200);
            await().atMost(LAENGST)
                    .untilAsserted(() -> assertThat(kreditor.drift().aktioner(afgifter.leverance()))
                            .hasSize(10)
                            .allMatch(Aktion::udfoert, "UDFOERT"));

            List<Aktion> hosNymf = nymf.drift().aktioner();
            assertThat(hosNymf).hasSize(10).allMatch(Aktion::udfoert);
            Mockstyring psrm = new Mockstyring(URI.create("http://127.0.0.1:" + bagsystemer.port()));
            assertThat(hosNymf)
                    .allSatisfy(
                            aktion -> assertThat(psrm.optaget(Bagsystem.PSRM)).containsEntry(aktion.aktionId(), 1L));
        }
    }

    private static Map<String, String> nymf(Sikkerhed sikkerhed, String profil, Mocks bagsystemer) {
        Map<String, String> alle = new HashMap<>(sikkerhed.doer(profil));
        alle.putAll(sikkerhed.ud("psrm", "gateway"));
        alle.putAll(sikkerhed.ud("dmi", "gateway"));
        alle.put("snitflade.backend.psrm", Sikkerhed.adresse(bagsystemer, Stier.PSRM_FORDRING_MODTAG));
        alle.put("snitflade.backend.dmi", Sikkerhed.adresse(bagsystemer, Stier.EXMF_LEVERANCE_MODTAG));
        return alle;
    }

    private static Map<String, String> kreditor(Sikkerhed sikkerhed, String profil, URI nymf) {
        Map<String, String> alle = new HashMap<>(sikkerhed.ud("nymf", "debitorsystem", profil, "gateway"));
        alle.putAll(Map.of(
                "snitflade.backend.psrm-binding", "nymf",
                "snitflade.nymf.indberet", nymf.resolve(Stier.FORDRING_INDBERET).toString(),
                "snitflade.nymf.kvittering", nymf.resolve(Stier.KVITTERING_HENT).toString(),
                "snitflade.nymf.se-nummer", "99000017",
                "snitflade.nymf.mellem-indberetninger", "50ms",
                "snitflade.nymf.mellem-hentninger", "200ms",
                "snitflade.nymf.hvert-millisekund", "100"));
        return alle;
    }
}
