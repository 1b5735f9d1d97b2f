package dk.snitflade.baenk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** So many clients, each calling again as soon as it is answered, in windows until three in a row agree within 5 %. */
final class Last {

    private static final double ENIGE = 1.05;
    private static final int I_TRAEK = 3;
    private static final int TAALMODIGHED = 10;
    private static final double MILLISEKUND = 1000;
    private static final long LAENGSTE = TimeUnit.MINUTES.toMicros(2);

    private final Vilkaar vilkaar;
    private final int klienter;
    private final Kald kald;

    Last(Vilkaar vilkaar, int klienter, Kald kald) {
        this.vilkaar = vilkaar;
        this.klienter = klienter;
        this.kald = kald;
    }

    /** One call; an exception ends the measurement. */
    interface Kald {
        void foer() throws IOException;
    }

    /**
     * What it settled at.
     *
     * @param iSekundet calls per second over the last three windows
     * @param p50 milliseconds, of the last three windows
     * @param stabil false when no three windows agreed
     */
    record Niveau(double iSekundet, double p50, double p99, boolean stabil) {

        String forbehold(String hvem) {
            return stabil ? "" : hvem + " faldt ikke til ro.";
        }
    }

    Niveau koer() throws InterruptedException {
        ExecutorService traade = Executors.newFixedThreadPool(klienter);
        var slut = new AtomicBoolean();
        var fejl = new AtomicReference<Exception>();
        var tider = new AtomicReference<>(histogram());
        for (int i = 0; i < klienter; i++) {
            traade.execute(() -> klient(slut, fejl, tider));
        }
        List<Double> rater = new ArrayList<>();
        List<Histogram> vinduer = new ArrayList<>();
        while (!enige(rater) && fejl.get() == null && (rater.size() < vilkaar.hoejstVinduer() || tavst(rater))) {
            long start = System.nanoTime();
            tider.set(histogram());
            TimeUnit.NANOSECONDS.sleep(vilkaar.vindue().toNanos());
            Histogram vindue = tider.get().copy();
            vinduer.add(vindue);
            rater.add(vindue.getTotalCount() * 1e9 / (System.nanoTime() - start));
        }
        slut.set(true);
        traade.shutdown();
        traade.awaitTermination(1, TimeUnit.MINUTES);
        if (fejl.get() != null) {
            throw new IllegalStateException("Et kald gik galt: " + fejl.get().getMessage(), fejl.get());
        }
        if (rater.get(rater.size() - 1) == 0) {
            throw new IllegalStateException("Ingen kald blev færdige i det sidste vindue");
        }
        return niveau(rater, vinduer);
    }

    private Niveau niveau(List<Double> rater, List<Histogram> vinduer) {
        int fra = Math.max(0, rater.size() - I_TRAEK);
        var alle = histogram();
        vinduer.subList(fra, vinduer.size()).forEach(alle::add);
        double rate = rater.subList(fra, rater.size()).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return new Niveau(
                rate,
                alle.getValueAtPercentile(50) / MILLISEKUND,
                alle.getValueAtPercentile(99) / MILLISEKUND,
                enige(rater));
    }

    private void klient(AtomicBoolean slut, AtomicReference<Exception> fejl, AtomicReference<ConcurrentHistogram> tider) {
        try {
            while (!slut.get()) {
                long start = System.nanoTime();
                kald.foer();
                tider.get().recordValue(Math.min(LAENGSTE, (System.nanoTime() - start) / 1000));
            }
        } catch (IOException | RuntimeException e) {
            fejl.compareAndSet(null, e);
        }
    }

    /** Whether calls take longer than windows still, which those to a JVM just started may. */
    private boolean tavst(List<Double> rater) {
        return rater.get(rater.size() - 1) == 0 && rater.size() < TAALMODIGHED * vilkaar.hoejstVinduer();
    }

    private static boolean enige(List<Double> rater) {
        if (rater.size() < I_TRAEK) {
            return false;
        }
        List<Double> sidste = rater.subList(rater.size() - I_TRAEK, rater.size());
        if (sidste.contains(0.0)) {
            return false;
        }
        double mindst = sidste.stream().min(Double::compare).orElseThrow();
        double stoerst = sidste.stream().max(Double::compare).orElseThrow();
        return stoerst <= mindst * ENIGE;
    }

    private static ConcurrentHistogram histogram() {
        return new ConcurrentHistogram(LAENGSTE, 3);
    }
}
