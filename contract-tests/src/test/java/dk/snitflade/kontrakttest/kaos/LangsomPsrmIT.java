package dk.snitflade.kontrakttest.kaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Database;
import dk.snitflade.kontrakttest.hus.Drift;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Gateway;
import dk.snitflade.kontrakttest.hus.Mockstyring;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Soap;
import dk.snitflade.mocks.Mocks;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PSRM answers slowly, or not at all, with all it is allowed of calls under way: DMI's claims arrive as if nothing was. */
@Tag("kaos")
@Timeout(600)
class LangsomPsrmIT {

    private static final int TIL_PSRM = 20;
    private static final int TIL_DMI = 60;
    private static final int RUNDER = Integer.getInteger("kaos.runder", 5);

    private static Mocks bagsystemer;
    private static Database database;
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        bagsystemer = Scene.bagsystemer(0);
        database = Database.start("kaos-langsom");
        gateway = Gateway.start("kaos-langsom-gateway", bagsystemer.port(), database.indstillinger());
    }

    @AfterAll
    static void slut() {
        gateway.close();
        database.close();
        bagsystemer.close();
    }

    @Test
    void dmis_fordringer_naar_alle_frem_mens_psrm_ikke_har_svaret_paa_en_eneste() {
        long foer = database.antal("forsoeg where maal = 'PSRM'");
        mocks().tier(Bagsystem.PSRM, 20);
        List<Besked> tilPsrm = send(TIL_PSRM, Eksempel.P_AFGIFTER);
        await().until(() -> database.antal("aktion where maal = 'PSRM' and tilstand = 'SENDES'") == 8);
        List<Besked> tilDmi = send(TIL_DMI, Eksempel.KSD_BORGER);
        udfoert(tilDmi);
        assertThat(database.antal("forsoeg where maal = 'PSRM'"))
                .as("answers from PSRM by then")
                .isEqualTo(foer);

        mocks().rydFejl(Bagsystem.PSRM);
        Regnskab.goerOp(
                gateway.drift(),
                mocks(),
                Stream.concat(tilPsrm.stream(), tilDmi.stream()).toList(),
                "langsom PSRM");
    }

    /** A measurement, printed: in turn with PSRM well and down, so that a busy machine weighs on both alike. */
    @Test
    void maal_dmis_tid_med_og_uden_psrm() {
        List<Double> rask = new ArrayList<>();
        List<Double> nede = new ArrayList<>();
        dmisTider(new ArrayList<>());
        for (int runde = 0; runde < RUNDER; runde++) {
            dmisTider(rask);
            mocks().fejl(Bagsystem.PSRM, "NEDE");
            List<Besked> venter = send(TIL_PSRM, Eksempel.P_AFGIFTER);
            await().until(LangsomPsrmIT::psrmErAfbrudt);
            dmisTider(nede);
            mocks().rydFejl(Bagsystem.PSRM);
            udfoert(venter);
        }
        System.out.printf(
                "DMI fra modtaget til sendt, p50 og p99: %.0f og %.0f ms; med PSRM nede %.0f og %.0f ms (%d fordringer hver)%n",
                fraktil(rask, 50), fraktil(rask, 99), fraktil(nede, 50), fraktil(nede, 99), nede.size());
        assertThat(nede).hasSameSizeAs(rask);
    }

    private static boolean psrmErAfbrudt() {
        return gateway.drift().backends().stream()
                .anyMatch(backend -> backend.maal().equals("PSRM") && "AFBRUDT".equals(backend.tilstand()));
    }

    private static void dmisTider(List<Double> til) {
        List<Besked> sendt = send(TIL_DMI, Eksempel.KSD_BORGER);
        udfoert(sendt);
        List<Long> aktioner = sendt.stream()
                .flatMap(besked -> gateway.drift().aktioner(besked.leverance()).stream())
                .map(Aktion::aktionId)
                .toList();
        til.addAll(Sendetider.af(database, aktioner));
    }

    private static double fraktil(List<Double> tider, int procent) {
        List<Double> sorteret = new ArrayList<>(tider);
        Collections.sort(sorteret);
        return sorteret.get(Math.min(sorteret.size() - 1, sorteret.size() * procent / 100));
    }

    private static List<Besked> send(int antal, String eksempel) {
        Soap soap = gateway.soap();
        List<Besked> beskeder =
                Stream.generate(() -> Besked.frisk(eksempel)).limit(antal).toList();
        CompletableFuture.allOf(beskeder.stream()
                        .map(besked -> CompletableFuture.runAsync(
                                () -> assertThat(soap.send(besked).status()).isEqualTo(200)))
                        .toArray(CompletableFuture[]::new))
                .join();
        return beskeder;
    }

    private static void udfoert(List<Besked> beskeder) {
        Drift drift = gateway.drift();
        for (Besked besked : beskeder) {
            await(besked.leverance())
                    .atMost(Duration.ofSeconds(120))
                    .untilAsserted(() -> assertThat(drift.aktioner(besked.leverance()))
                            .isNotEmpty()
                            .allMatch(Aktion::udfoert, "UDFOERT"));
        }
    }

    private static Mockstyring mocks() {
        return new Mockstyring(URI.create("http://127.0.0.1:" + bagsystemer.port()));
    }
}
