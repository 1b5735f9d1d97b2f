package dk.snitflade.gateway.underretning;

import static dk.snitflade.gateway.underretning.Underretninger.alle;
import static dk.snitflade.gateway.underretning.Underretninger.nyHaver;
import static dk.snitflade.gateway.underretning.Underretninger.rente;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two gateways may take in notifications at the same instant; to the database they are two connections. */
@MedHelGateway
class SamtidigeOptagelserTest {

    private static final Instant TID = Instant.parse("2026-06-30T06:00:00Z");

    private final long haver = nyHaver();
    private final ExecutorService traade = Executors.newFixedThreadPool(9);

    @Autowired
    private Underretningsbog bog;

    @Autowired
    private TransactionTemplate transaktion;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void luk() {
        traade.shutdownNow();
    }

    /** Without the lock the second is visible first, and a caller that goes on from there never gets the first. */
    @Test
    void enSenereOptagelseBliverAldrigSynligFoerEnTidligere() throws InterruptedException {
        CountDownLatch numreTaget = new CountDownLatch(1);
        CountDownLatch maaBekraefte = new CountDownLatch(1);
        CompletableFuture<Void> foerste = CompletableFuture.runAsync(
                () -> transaktion.executeWithoutResult(status -> {
                    bog.optag(List.of(rente(haver, "foerste", TID)));
                    numreTaget.countDown();
                    vent(maaBekraefte);
                }),
                traade);
        numreTaget.await();
        CompletableFuture<Void> anden =
                CompletableFuture.runAsync(() -> bog.optag(List.of(rente(haver, "anden", TID))), traade);
        await().until(() -> anden.isDone() || venterPaaLaasen());

        List<Optaget> hentet = new ArrayList<>(bog.hent(alle(haver)).poster());
        maaBekraefte.countDown();
        CompletableFuture.allOf(foerste, anden).join();
        hentet.addAll(bog.hent(fra(hentet)).poster());

        assertThat(hentet)
                .extracting(o -> o.underretning().nativtNummer())
                .containsExactly("foerste-" + haver, "anden-" + haver);
    }

    private boolean venterPaaLaasen() {
        return jdbc.sql("select exists (select 1 from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    /** A follower that always goes on from the last number it got. */
    @Test
    void denDerFoelgerMedFaarAltEnGangOgIOrden() {
        int skrivere = 8;
        int gange = 40;
        List<Future<?>> arbejde = new ArrayList<>();
        for (int skriver = 0; skriver < skrivere; skriver++) {
            String navn = "s" + skriver;
            arbejde.add(traade.submit(() -> IntStream.range(0, gange)
                    .forEach(nr -> bog.optag(List.of(
                            rente(haver, navn + "a" + nr, TID.plusSeconds(nr)),
                            rente(haver, navn + "b" + nr, TID.minusSeconds(nr)))))));
        }
        List<Optaget> hentet = new ArrayList<>();
        boolean faerdige;
        do {
            faerdige = arbejde.stream().allMatch(Future::isDone);
            hentet.addAll(bog.hent(fra(hentet)).poster());
        } while (!faerdige);

        assertThat(hentet).hasSize(skrivere * gange * 2);
        assertThat(hentet).extracting(Optaget::nummer).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void sammeHentningFraOtteStederGiverHverUnderretningEtNummer() {
        List<Underretning> hentning = IntStream.range(0, 50)
                .mapToObj(nr -> rente(haver, "n" + nr, TID.plusSeconds(nr)))
                .toList();
        List<CompletableFuture<List<Optaget>>> steder = IntStream.range(0, 8)
                .mapToObj(sted -> CompletableFuture.supplyAsync(() -> bog.optag(hentning), traade))
                .toList();

        List<Optaget> nye =
                steder.stream().flatMap(sted -> sted.join().stream()).toList();

        assertThat(nye).hasSize(50);
        assertThat(bog.hent(alle(haver)).poster())
                .extracting(Optaget::nummer)
                .containsExactlyElementsOf(nye.stream().map(Optaget::nummer).toList());
    }

    private Udvalg fra(List<Optaget> hentet) {
        BigInteger naeste =
                hentet.isEmpty() ? null : hentet.get(hentet.size() - 1).nummer().add(BigInteger.ONE);
        return new Udvalg(Gatewaydata.INDBERETTER, haver, naeste, null, Instant.EPOCH, null);
    }

    private static void vent(CountDownLatch port) {
        try {
            port.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
