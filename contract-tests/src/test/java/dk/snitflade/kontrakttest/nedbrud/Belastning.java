package dk.snitflade.kontrakttest.nedbrud;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Soap;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Several debtor systems at once, until something happens at a random moment. */
final class Belastning {

    private static final int SYSTEMER = 6;
    private static final int LEVERANCER = 60;

    private final Soap soap;
    private final Queue<Besked> mangler;
    private final Queue<Besked> besvarede = new ConcurrentLinkedQueue<>();
    private final Queue<Besked> ubesvarede = new ConcurrentLinkedQueue<>();
    private final CountDownLatch oejeblik;

    Belastning(Soap soap, Random tilfaelde) {
        this.soap = soap;
        List<Besked> leverancer = new ArrayList<>();
        for (int i = 0; i < LEVERANCER / 2; i++) {
            leverancer.add(Besked.frisk(Eksempel.P_AFGIFTER));
            leverancer.add(Besked.frisk(Eksempel.TRE_OEVRIGE));
        }
        Collections.shuffle(leverancer, tilfaelde);
        this.mangler = new ConcurrentLinkedQueue<>(leverancer);
        this.oejeblik = new CountDownLatch(1 + tilfaelde.nextInt(LEVERANCER * 2 / 3));
    }

    /** Sends until as many have been answered as chance decided, and then does the deed amid the rest. */
    void indtil(Runnable uheld) {
        List<CompletableFuture<Void>> systemer = Stream.generate(() -> CompletableFuture.runAsync(this::send))
                .limit(SYSTEMER)
                .toList();
        try {
            oejeblik.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        uheld.run();
        systemer.forEach(CompletableFuture::join);
    }

    private void send() {
        for (Besked besked = mangler.poll(); besked != null; besked = mangler.poll()) {
            try {
                boolean svaret = soap.send(besked).status() == 200;
                (svaret ? besvarede : ubesvarede).add(besked);
                oejeblik.countDown();
            } catch (UncheckedIOException e) {
                ubesvarede.add(besked);
            }
        }
    }

    /** What the gateway answered 200. */
    Collection<Besked> besvarede() {
        return List.copyOf(besvarede);
    }

    /** What got no answer: it may be stored or not. */
    Collection<Besked> ubesvarede() {
        return List.copyOf(ubesvarede);
    }
}
