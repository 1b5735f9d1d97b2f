package dk.snitflade.mocks.trafik;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** One run: calls of a mix at a steady rate, by as many clients as it takes up to a limit. */
final class Koersel {

    private static final double SEKUND = 1e9;

    private final Trafikopsaetning opsaetning;
    private final List<Trafikart> blanding;
    private final int vaegt;
    private final Samtale samtale;
    private final AtomicLong naeste = new AtomicLong();

    Koersel(Trafikopsaetning opsaetning, List<Trafikart> blanding, Samtale samtale) {
        this.opsaetning = opsaetning;
        this.blanding = blanding;
        this.vaegt = blanding.stream().mapToInt(Trafikart::vaegt).sum();
        this.samtale = samtale;
    }

    /** Runs to the end of its time; a call that has begun is brought to its end. */
    void koer() throws InterruptedException {
        ExecutorService klienter = Executors.newFixedThreadPool(opsaetning.klienter());
        long start = System.nanoTime();
        for (int nr = 0; nr < opsaetning.klienter(); nr++) {
            Random tilfaelde = new Random(opsaetning.froe() + nr);
            klienter.execute(() -> klient(start, tilfaelde));
        }
        klienter.shutdown();
        klienter.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    private void klient(long start, Random tilfaelde) {
        long varighed = opsaetning.varighed().toNanos();
        try {
            for (long tur = tur(); tur < varighed; tur = tur()) {
                long vent = start + tur - System.nanoTime();
                if (vent > 0) {
                    TimeUnit.NANOSECONDS.sleep(vent);
                }
                samtale.foer(vaelg(tilfaelde), start + tur, tilfaelde);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** When the next call is due, in nanoseconds from the start. */
    private long tur() {
        return (long) (naeste.getAndIncrement() * SEKUND / opsaetning.rate());
    }

    private Trafikart vaelg(Random tilfaelde) {
        int tal = tilfaelde.nextInt(vaegt);
        for (Trafikart art : blanding) {
            tal -= art.vaegt();
            if (tal < 0) {
                return art;
            }
        }
        throw new IllegalStateException("En blanding har vægt");
    }
}
