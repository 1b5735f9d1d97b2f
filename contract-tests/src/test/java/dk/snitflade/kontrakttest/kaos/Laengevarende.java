package dk.snitflade.kontrakttest.kaos;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Soap;
import dk.snitflade.kontrakttest.hus.Soapsvar;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Debtor systems that send to any of the nodes, and send again what got no answer, as the guide asks of them. */
final class Laengevarende {

    private final List<Supplier<Soap>> noder;
    private final Random tilfaelde;
    private final Queue<Besked> besvarede = new ConcurrentLinkedQueue<>();
    private final Queue<Besked> ubesvarede = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> afslag = new ConcurrentLinkedQueue<>();

    Laengevarende(List<Supplier<Soap>> noder, Random tilfaelde) {
        this.noder = noder;
        this.tilfaelde = tilfaelde;
    }

    /** So many deliveries at once, and the deed when chance says, amid them. */
    void send(int antal, Runnable uheld) {
        CountDownLatch oejeblik = new CountDownLatch(tilfaelde.nextInt(antal));
        List<CompletableFuture<Void>> systemer = new ArrayList<>();
        for (int i = 0; i < antal; i++) {
            Supplier<Soap> node = noder.get(tilfaelde.nextInt(noder.size()));
            Besked besked = Besked.frisk(tilfaelde.nextBoolean() ? Eksempel.P_AFGIFTER : Eksempel.TRE_OEVRIGE);
            systemer.add(CompletableFuture.runAsync(() -> send(node, besked, oejeblik)));
        }
        try {
            oejeblik.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        uheld.run();
        systemer.forEach(CompletableFuture::join);
    }

    private void send(Supplier<Soap> node, Besked besked, CountDownLatch oejeblik) {
        try {
            Soapsvar svar = node.get().send(besked);
            if (svar.status() == 200) {
                besvarede.add(besked);
            } else {
                afslag.add(svar.status());
                ubesvarede.add(besked);
            }
        } catch (UncheckedIOException e) {
            ubesvarede.add(besked);
        } finally {
            oejeblik.countDown();
        }
    }

    /** Everything that got no answer, once more; all of it is answered now. */
    void sendIgen(Soap node) {
        for (Besked besked = ubesvarede.poll(); besked != null; besked = ubesvarede.poll()) {
            if (node.send(besked.nytKald()).status() != 200) {
                throw new AssertionError("Leverance " + besked.leverance() + " bliver ikke taget imod");
            }
            besvarede.add(besked);
        }
    }

    List<Besked> besvarede() {
        return List.copyOf(besvarede);
    }

    /** HTTP statuses of refusals. */
    List<Integer> afslag() {
        return List.copyOf(afslag);
    }
}
