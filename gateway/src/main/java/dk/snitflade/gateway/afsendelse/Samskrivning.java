package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.journal.database.Databasefejl;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Lets threads that have something to write at the same time share a transaction: the first writes for all that came while the
 * last commit was on its way to disk. One alone is written at once, without waiting for company.
 */
final class Samskrivning<T> {

    /** More in one transaction would hold its first for the sake of its last. */
    private static final int HOEJST = 64;

    private static final class Opgave<T> {

        private final T indhold;
        /** Taken up by a writer; what it came to stands in fejl, which stays as it is when even an Error ends the writing. */
        private boolean slut;

        private RuntimeException fejl = new IllegalStateException("Ikke skrevet");

        private Opgave(T indhold) {
            this.indhold = indhold;
        }
    }

    private final Consumer<List<T>> skrivning;
    private final Queue<Opgave<T>> koe = new ConcurrentLinkedQueue<>();
    private final Lock laas = new ReentrantLock();

    /** @param skrivning writes all of them or none, and must not ask this to write */
    Samskrivning(Consumer<List<T>> skrivning) {
        this.skrivning = skrivning;
    }

    /**
     * Returns when it is written.
     *
     * @throws RuntimeException what writing it alone threw
     */
    void skriv(T indhold) {
        Opgave<T> opgave = new Opgave<>(indhold);
        koe.add(opgave);
        laas.lock();
        try {
            while (!opgave.slut) {
                skrivNaeste();
            }
        } finally {
            laas.unlock();
        }
        if (opgave.fejl != null) {
            throw opgave.fejl;
        }
    }

    private void skrivNaeste() {
        List<Opgave<T>> gruppe = new ArrayList<>();
        for (Opgave<T> naeste = koe.poll(); naeste != null; naeste = gruppe.size() < HOEJST ? koe.poll() : null) {
            gruppe.add(naeste);
        }
        gruppe.forEach(opgave -> opgave.slut = true);
        try {
            skrivning.accept(gruppe.stream().map(opgave -> opgave.indhold).toList());
            gruppe.forEach(opgave -> opgave.fejl = null);
        } catch (RuntimeException e) {
            if (gruppe.size() == 1 || Databasefejl.svarerIkke(e)) {
                gruppe.forEach(opgave -> opgave.fejl = e);
            } else {
                hverForSig(gruppe);
            }
        }
    }

    /** One that cannot be written must not take its neighbours down with it. */
    private void hverForSig(List<Opgave<T>> gruppe) {
        for (Opgave<T> opgave : gruppe) {
            try {
                skrivning.accept(List.of(opgave.indhold));
                opgave.fejl = null;
            } catch (RuntimeException e) {
                opgave.fejl = e;
            }
        }
    }
}
