package dk.snitflade.mocks.http;

import static dk.snitflade.mocks.proeve.Mocksproeve.EXMF;
import static dk.snitflade.mocks.proeve.Mocksproeve.PSRM;
import static dk.snitflade.mocks.proeve.Proeveaktion.opret;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.proeve.Beskeder;
import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.proeve.Svar;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SamtidighedTest {

    private static final int AFSENDERE = 8;

    @RegisterExtension
    static final Mocksproeve MOCKS = new Mocksproeve();

    @RepeatedTest(10)
    void af_ens_aktioner_i_samme_oejeblik_optages_netop_en() {
        byte[] besked = Beskeder.psrmModtag(opret(1, 110));

        List<Svar> svar = samtidigt(i -> MOCKS.soap(PSRM, besked));

        assertThat(svar.stream().flatMap(s -> s.statuskoder().stream()).filter("UDFOERT"::equals))
                .hasSize(1);
        assertThat(svar.stream().flatMap(s -> s.afvistNumre().stream()))
                .hasSize(AFSENDERE - 1)
                .containsOnly("600");
        assertThat(optagne("psrm")).isEqualTo(1);
    }

    @RepeatedTest(10)
    void af_ens_leverancer_i_samme_oejeblik_optages_netop_en() {
        byte[] besked = Beskeder.exmfModtag(7, opret(1, 110));

        List<Svar> svar = samtidigt(i -> MOCKS.soap(EXMF, besked));

        assertThat(svar.stream().filter(s -> s.status() == 200)).hasSize(1);
        assertThat(optagne("exmf")).isEqualTo(1);
    }

    @Test
    void forskellige_aktioner_i_samme_oejeblik_faar_hver_sit_svar() {
        List<Svar> svar = samtidigt(i -> MOCKS.soap(PSRM, Beskeder.psrmModtag(opret(100 + i, 200 + i))));

        for (int i = 0; i < AFSENDERE; i++) {
            assertThat(svar.get(i).find("//sbm:MFAktionID")).containsExactly(String.valueOf(100 + i));
            assertThat(svar.get(i).find("//sbm:DMIFordringEFIFordringID")).containsExactly(String.valueOf(200 + i));
        }
        assertThat(optagne("psrm")).isEqualTo(AFSENDERE);
    }

    private interface Afsendelse {
        Svar send(int nummer);
    }

    private static List<Svar> samtidigt(Afsendelse afsendelse) {
        ExecutorService traade = Executors.newFixedThreadPool(AFSENDERE);
        var start = new CyclicBarrier(AFSENDERE);
        try {
            List<CompletableFuture<Svar>> undervejs = IntStream.range(0, AFSENDERE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(efter(start, () -> afsendelse.send(i)), traade))
                    .toList();
            return undervejs.stream().map(CompletableFuture::join).toList();
        } finally {
            traade.shutdown();
        }
    }

    private static Supplier<Svar> efter(CyclicBarrier start, Supplier<Svar> kald) {
        return () -> {
            try {
                start.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
            return kald.get();
        };
    }

    private static int optagne(String bagsystem) {
        String raekker =
                MOCKS.kald("GET", "/api/" + bagsystem + "/modtaget", null).tekst();
        return raekker.split("\"optaget\":true", -1).length - 1;
    }
}
