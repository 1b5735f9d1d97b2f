package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.journal.database.Databasefejl;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets concurrent deliveries share a transaction: whoever comes while one commit is on its way to disk joins the next.
 * A delivery alone is written at once, without waiting for company.
 */
@Component
class Skrivegruppe implements SmartLifecycle {

    private record Opgave(Optegnelse optegnelse, CompletableFuture<Gemt> svar) {}

    private final JournalLager lager;
    private final TransactionTemplate transaktion;
    private final JournalOpsaetning opsaetning;
    private final BlockingQueue<Opgave> koe;
    private final List<Thread> skrivere = new ArrayList<>();
    private volatile boolean aaben;

    Skrivegruppe(JournalLager lager, TransactionTemplate transaktion, JournalOpsaetning opsaetning) {
        this.lager = lager;
        this.transaktion = transaktion;
        this.opsaetning = opsaetning;
        this.koe = new ArrayBlockingQueue<>(opsaetning.koe());
    }

    Gemt skriv(Optegnelse optegnelse) {
        Opgave opgave = new Opgave(optegnelse, new CompletableFuture<>());
        if (!aaben) {
            throw stopper();
        }
        if (!koe.offer(opgave)) {
            throw new JournalOptaget("Skrivekøen er fuld");
        }
        // Looked at again: what came in just as the last writer left is taken back. What cannot be, a writer has.
        if (!aaben && koe.remove(opgave)) {
            throw stopper();
        }
        try {
            return opgave.svar().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException aarsag ? aarsag : e;
        }
    }

    private static JournalOptaget stopper() {
        return new JournalOptaget("Gatewayen er ved at stoppe");
    }

    /** How many deliveries wait to be written. */
    int ventende() {
        return koe.size();
    }

    private void arbejd() {
        List<Opgave> gruppe = new ArrayList<>();
        while (aaben || !koe.isEmpty()) {
            try {
                Opgave foerste = koe.poll(100, TimeUnit.MILLISECONDS);
                if (foerste == null) {
                    continue;
                }
                gruppe.add(foerste);
                koe.drainTo(gruppe, opsaetning.gruppe() - 1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            skrivGruppe(gruppe);
            gruppe.clear();
        }
    }

    private void skrivGruppe(List<Opgave> gruppe) {
        try {
            List<Gemt> svar = skriv(gruppe);
            for (int i = 0; i < gruppe.size(); i++) {
                gruppe.get(i).svar().complete(svar.get(i));
            }
        } catch (RuntimeException | Error e) {
            // Even an Error: one delivery that cannot be written must not take its neighbours or the writer down with
            // it,
            // and every caller gets an answer.
            if (gruppe.size() == 1 || Databasefejl.svarerIkke(e)) {
                gruppe.forEach(opgave -> opgave.svar().completeExceptionally(e));
            } else {
                gruppe.forEach(opgave -> skrivGruppe(List.of(opgave)));
            }
        }
    }

    private List<Gemt> skriv(List<Opgave> gruppe) {
        return transaktion.execute(
                status -> lager.skriv(gruppe.stream().map(Opgave::optegnelse).toList()));
    }

    @Override
    public void start() {
        aaben = true;
        for (int i = 0; i < opsaetning.skrivere(); i++) {
            Thread skriver = new Thread(this::arbejd, "journal-" + i);
            skriver.start();
            skrivere.add(skriver);
        }
    }

    @Override
    public void stop() {
        aaben = false;
        for (Thread skriver : skrivere) {
            try {
                skriver.join(TimeUnit.SECONDS.toMillis(4));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        skrivere.clear();
    }

    /** Stops after the doors, so that a request under way can still be stored and answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return aaben;
    }
}
