package dk.snitflade.kontrakttest.kaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.EfterladtDatabase;
import dk.snitflade.kontrakttest.hus.Gateway;
import dk.snitflade.kontrakttest.hus.Mockstyring;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.mocks.Mocks;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens to gateways and their database under load: whatever it is, everything accepted arrives once and in order. */
@Tag("kaos")
class NoderIT {

    private static final int DRAB = Integer.getInteger("kaos.drab", 20);
    private static final int LEVERANCER_PR_DRAB = 4;

    private final long froe = Long.getLong("snitflade.froe", new Random().nextInt(Integer.MAX_VALUE));
    private final Random tilfaelde = new Random(froe);
    private final String maerke = "frø " + froe;
    private Mocks bagsystemer;
    private Gateway foerste;

    @BeforeEach
    void start() {
        System.out.println("Kaos, " + maerke + " (igen med -Dsnitflade.froe=" + froe + ")");
        bagsystemer = Scene.bagsystemer(0);
        foerste = Gateway.start("kaos-foerste", bagsystemer.port(), Map.of());
    }

    @AfterEach
    void slut() {
        foerste.close();
        bagsystemer.close();
    }

    /** A start takes six seconds on a machine of its own, and half a minute on a busy one. */
    @Test
    @Timeout(1200)
    void den_ene_af_to_noder_draebes_igen_og_igen() {
        try (Gateway anden = Gateway.start("kaos-anden", bagsystemer.port(), paaDatabasen(Map.of()))) {
            var trafik = new Laengevarende(List.of(foerste::soap, anden::soap), tilfaelde);
            for (int i = 0; i < DRAB; i++) {
                trafik.send(LEVERANCER_PR_DRAB, anden::draeb);
                anden.start();
            }
            trafik.sendIgen(foerste.soap());
            Regnskab.goerOp(foerste.drift(), mocks(), trafik.besvarede(), maerke);
        }
    }

    @Test
    void sigterm_goer_faerdig_og_afviser_nye_saa_de_kan_sendes_igen() {
        var trafik = new Laengevarende(List.of(foerste::soap), tilfaelde);
        int[] kode = new int[1];
        trafik.send(30, () -> kode[0] = foerste.stop(Duration.ofSeconds(30)));
        assertThat(kode[0]).as(maerke).isIn(0, 143);
        assertThat(trafik.afslag()).as("retryable, %s", maerke).allMatch(status -> status >= 500);

        foerste.start();
        trafik.sendIgen(foerste.soap());
        Regnskab.goerOp(foerste.drift(), mocks(), trafik.besvarede(), maerke);
    }

    @Test
    void databasen_styrter_midt_i_det_hele() {
        var trafik = new Laengevarende(List.of(foerste::soap), tilfaelde);
        for (int i = 0; i < 3; i++) {
            trafik.send(10, () -> EfterladtDatabase.styrt(foerste.data()));
        }
        assertThat(trafik.afslag()).as("retryable, %s", maerke).allMatch(status -> status >= 500);
        await().atMost(Duration.ofSeconds(60)).until(() -> foerste.drift().rask());
        trafik.sendIgen(foerste.soap());
        Regnskab.goerOp(foerste.drift(), mocks(), trafik.besvarede(), maerke);
    }

    @Test
    void en_fuld_pulje_taber_intet() {
        try (Gateway trang =
                Gateway.start("kaos-trang", bagsystemer.port(), paaDatabasen(Map.of("snitflade.database.pool", "2")))) {
            var trafik = new Laengevarende(List.of(trang::soap), tilfaelde);
            trafik.send(60, () -> {});
            assertThat(trafik.afslag()).as("retryable, %s", maerke).allMatch(status -> status >= 500);
            trafik.sendIgen(trang.soap());
            Regnskab.goerOp(trang.drift(), mocks(), trafik.besvarede(), maerke);
        }
    }

    private Map<String, String> paaDatabasen(Map<String, String> mere) {
        var indstillinger = new TreeMap<>(mere);
        indstillinger.putAll(EfterladtDatabase.indstillinger(foerste.data()));
        return indstillinger;
    }

    private Mockstyring mocks() {
        return new Mockstyring(URI.create("http://127.0.0.1:" + bagsystemer.port()));
    }
}
