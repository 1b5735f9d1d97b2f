package dk.snitflade.kontrakttest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Database;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Gateway;
import dk.snitflade.kontrakttest.hus.Levering;
import dk.snitflade.kontrakttest.hus.Mockstyring;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Soapsvar;
import dk.snitflade.kontrakttest.hus.Xml;
import dk.snitflade.mocks.Mocks;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * 1,000 receipts in one answer to 16 readers at once (issue 3, Speed and size: p99 at most 250 ms on 1 million actions).
 * {@code -Dbench.aktioner} sets how many actions the journal holds.
 */
class KvitteringerBench {

    private static final int AKTIONER = Integer.getInteger("bench.aktioner", 100_000);
    private static final int LAESERE = Integer.getInteger("bench.laesere", 16);
    private static final int KALD = Integer.getInteger("bench.kald", 800);
    private static final int OPVARMNING = Integer.getInteger("bench.opvarmning", 400);

    @Test
    void tusind_kvitteringer_i_et_svar() {
        long froe = System.nanoTime();
        System.out.println("Frø: " + froe);
        var tilfaelde = new Random(froe);
        try (Database database = Database.start("bench-kvitteringer");
                Mocks bagsystemer = Scene.bagsystemer(0);
                Gateway gateway =
                        Gateway.start("bench-kvitteringer/gateway", bagsystemer.port(), database.indstillinger())) {
            Besked skabelon = Besked.af(Eksempel.etKrav()).frisk();
            gateway.soap().send(skabelon);
            Levering.hverAktionEnGang(
                    gateway.drift(),
                    new Mockstyring(URI.create("http://127.0.0.1:" + bagsystemer.port())),
                    List.of(skabelon));
            Kvitteringsbestand.opret(database, AKTIONER);

            Soapsvar svar = hent(gateway, 0);
            assertThat(Xml.alle(svar.indhold(), "UdførtOpretFordringStruktur"))
                    .hasSize(Kvitteringsbestand.AKTIONER_PR_LEVERANCE);
            maal(gateway, tilfaelde, OPVARMNING);
            maal(gateway, tilfaelde, KALD)
                    .skriv(
                            "kvitteringer",
                            Map.of(
                                    "aktioner",
                                    AKTIONER,
                                    "laesere",
                                    LAESERE,
                                    "kvitteringerPrSvar",
                                    Kvitteringsbestand.AKTIONER_PR_LEVERANCE,
                                    "bytesPrSvar",
                                    svar.krop().length,
                                    "kerner",
                                    Runtime.getRuntime().availableProcessors()));
        }
    }

    private static Maaling maal(Gateway gateway, Random tilfaelde, int kald) {
        ExecutorService laesere = Executors.newFixedThreadPool(LAESERE);
        try {
            long begyndt = System.nanoTime();
            List<CompletableFuture<Long>> svar = IntStream.range(0, kald)
                    .map(nr -> tilfaelde.nextInt(AKTIONER / Kvitteringsbestand.AKTIONER_PR_LEVERANCE))
                    .mapToObj(leverance -> CompletableFuture.supplyAsync(() -> varighed(gateway, leverance), laesere))
                    .toList();
            LongStream tider = svar.stream().mapToLong(CompletableFuture::join);
            return new Maaling(tider.toArray(), System.nanoTime() - begyndt);
        } finally {
            laesere.shutdownNow();
        }
    }

    private static long varighed(Gateway gateway, int leverance) {
        long begyndt = System.nanoTime();
        Soapsvar svar = hent(gateway, leverance);
        long varighed = System.nanoTime() - begyndt;
        assertThat(svar.status()).isEqualTo(200);
        return varighed;
    }

    private static Soapsvar hent(Gateway gateway, int leverance) {
        return gateway.soap()
                .send(Besked.frisk(Eksempel.HENT_KVITTERING)
                        .med("MFLeveranceID", Kvitteringsbestand.leverance(leverance)));
    }
}
