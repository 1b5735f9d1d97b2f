package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.afsendelse.FalskBackend.Moede;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A back end that does not answer holds its own places, and nobody else's. */
@MedDatabase
@Timeout(60)
class LangsomBackendTest {

    private static final int LEVERANCER = 40;

    @TempDir
    private Path temp;

    private final Proevekoe koe;
    private final Proevedatabase database;
    private final CountDownLatch svar = new CountDownLatch(1);

    LangsomBackendTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
    }

    @AfterEach
    void luk() {
        svar.countDown();
        koe.close();
    }

    @ParameterizedTest(name = "{0} tier")
    @EnumSource(Maal.class)
    void denAndenFaarAltSitMensDenTier(Maal tavs) {
        FalskBackend psrm = backend(Maal.PSRM, tavs);
        FalskBackend dmi = backend(Maal.DMI, tavs);
        FalskBackend langsom = tavs == Maal.PSRM ? psrm : dmi;
        FalskBackend anden = tavs == Maal.PSRM ? dmi : psrm;
        int pladser = tavs == Maal.PSRM ? 8 : 4;
        modtag(tavs);
        try (Proevenode node = new Proevenode(database, temp, Clock.systemUTC(), psrm, dmi).start()) {
            await().until(() -> langsom.flestUnderVejs() == pladser);
            modtag(anden.maal());
            await().untilAsserted(() -> assertThat(udfoerte(anden.maal())).isEqualTo(LEVERANCER));
            assertThat(udfoerte(tavs)).as("the silent one has answered nothing").isZero();
            assertThat(langsom.flestUnderVejs()).isEqualTo(pladser);

            svar.countDown();
            await().untilAsserted(() -> assertThat(udfoerte(tavs)).isEqualTo(LEVERANCER));
            assertThat(node.node.id()).isNotBlank();
        }
        assertThat(langsom.optagne()).hasSize(LEVERANCER).doesNotHaveDuplicates();
        assertThat(langsom.gentagelser()).isEmpty();
    }

    private FalskBackend backend(Maal maal, Maal tavs) {
        return new FalskBackend(maal).moederKald(kald -> {
            if (maal == tavs) {
                vent();
            }
            return Moede.UDFOERER;
        });
    }

    private void vent() {
        try {
            svar.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void modtag(Maal maal) {
        for (int i = 0; i < LEVERANCER; i++) {
            koe.opret(maal);
        }
    }

    private long udfoerte(Maal maal) {
        return database.antal("aktion where maal = '" + maal + "' and tilstand = 'UDFOERT'");
    }
}
