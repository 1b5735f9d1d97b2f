package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

/** Outcomes that come while one is being written. */
class SamskrivningTest {

    private static final int MANGE = 20;

    private final List<List<Integer>> grupper = Collections.synchronizedList(new ArrayList<>());

    @Test
    void enAlleneSkrivesStraks() {
        new Samskrivning<Integer>(grupper::add).skriv(7);

        assertThat(grupper).containsExactly(List.of(7));
    }

    @Test
    void deDerKommerMensEnSkrivesSkrivesSammen() throws Exception {
        var foersteErIGang = new CountDownLatch(1);
        var foersteMaaSlutte = new CountDownLatch(1);
        var samskrivning = new Samskrivning<Integer>(gruppe -> {
            grupper.add(gruppe);
            foersteErIGang.countDown();
            vent(foersteMaaSlutte);
        });
        ExecutorService traade = Executors.newFixedThreadPool(MANGE + 1);
        try {
            CompletableFuture<Void> foerste = CompletableFuture.runAsync(() -> samskrivning.skriv(0), traade);
            foersteErIGang.await();
            List<Thread> ventende = Collections.synchronizedList(new ArrayList<>());
            List<CompletableFuture<Void>> resten = IntStream.rangeClosed(1, MANGE)
                    .mapToObj(nr -> CompletableFuture.runAsync(
                            () -> {
                                ventende.add(Thread.currentThread());
                                samskrivning.skriv(nr);
                            },
                            traade))
                    .toList();
            Awaitility.await()
                    .until(() -> ventende.size() == MANGE
                            && ventende.stream().allMatch(traad -> traad.getState() == Thread.State.WAITING));
            foersteMaaSlutte.countDown();
            foerste.join();
            resten.forEach(CompletableFuture::join);
        } finally {
            traade.shutdownNow();
        }

        assertThat(grupper).hasSize(2);
        assertThat(grupper.get(1))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, MANGE).boxed().toList());
    }

    @Test
    void enDerIkkeKanSkrivesTagerIngenMedSig() throws Exception {
        var foersteErIGang = new CountDownLatch(1);
        var foersteMaaSlutte = new CountDownLatch(1);
        var samskrivning = new Samskrivning<Integer>(gruppe -> {
            foersteErIGang.countDown();
            vent(foersteMaaSlutte);
            if (gruppe.contains(13)) {
                throw new IllegalArgumentException("13 kan ikke skrives");
            }
            grupper.add(gruppe);
        });
        ExecutorService traade = Executors.newFixedThreadPool(4);
        try {
            CompletableFuture<Void> foerste = CompletableFuture.runAsync(() -> samskrivning.skriv(0), traade);
            foersteErIGang.await();
            List<CompletableFuture<Void>> resten = IntStream.of(12, 13, 14)
                    .mapToObj(nr -> CompletableFuture.runAsync(() -> samskrivning.skriv(nr), traade))
                    .toList();
            foersteMaaSlutte.countDown();
            foerste.join();
            resten.get(0).join();
            resten.get(2).join();
            assertThatThrownBy(resten.get(1)::join).hasRootCauseMessage("13 kan ikke skrives");
        } finally {
            traade.shutdownNow();
        }

        assertThat(grupper.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 12, 14);
    }

    /** Each in its turn would wait for a connection, and hold up everybody behind it. */
    @Test
    void naarDatabasenIkkeSvarerProevesDeIkkeHverForSig() throws Exception {
        var foersteErIGang = new CountDownLatch(1);
        var foersteMaaSlutte = new CountDownLatch(1);
        var samskrivning = new Samskrivning<Integer>(gruppe -> {
            grupper.add(gruppe);
            foersteErIGang.countDown();
            vent(foersteMaaSlutte);
            throw new CannotCreateTransactionException("nede");
        });
        ExecutorService traade = Executors.newFixedThreadPool(4);
        List<CompletableFuture<Void>> alle = new ArrayList<>();
        try {
            alle.add(CompletableFuture.runAsync(() -> samskrivning.skriv(0), traade));
            foersteErIGang.await();
            List<Thread> ventende = Collections.synchronizedList(new ArrayList<>());
            IntStream.of(1, 2, 3)
                    .forEach(nr -> alle.add(CompletableFuture.runAsync(
                            () -> {
                                ventende.add(Thread.currentThread());
                                samskrivning.skriv(nr);
                            },
                            traade)));
            Awaitility.await()
                    .until(() -> ventende.size() == 3
                            && ventende.stream().allMatch(traad -> traad.getState() == Thread.State.WAITING));
            foersteMaaSlutte.countDown();
            alle.forEach(en -> assertThatThrownBy(en::join).hasRootCauseMessage("nede"));
        } finally {
            traade.shutdownNow();
        }

        assertThat(grupper).hasSize(2);
    }

    private static void vent(CountDownLatch laas) {
        try {
            laas.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
