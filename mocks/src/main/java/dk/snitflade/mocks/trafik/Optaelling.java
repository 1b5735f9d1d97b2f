package dk.snitflade.mocks.trafik;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What has been sent and answered so far, and how long the answers took, counted from when each call was due. */
final class Optaelling {

    private static final long LAENGSTE = TimeUnit.MINUTES.toMicros(10);
    private static final int CIFRE = 3;
    private static final double MILLISEKUND = 1000;

    private final LongAdder kald = new LongAdder();
    private final LongAdder gentaget = new LongAdder();
    private final LongAdder ubesvaret = new LongAdder();
    private final LongAdder modtaget = new LongAdder();
    private final LongAdder afvist = new LongAdder();
    private final Histogram svartider = new ConcurrentHistogram(LAENGSTE, CIFRE);
    private final Map<String, LongAdder> anmaerkninger = new ConcurrentHashMap<>();

    /**
     * One call and its answer.
     *
     * @param forsoeg how many times it was sent
     */
    void kald(long nanosekunder, int forsoeg) {
        svartider.recordValue(Math.min(LAENGSTE, TimeUnit.NANOSECONDS.toMicros(nanosekunder)));
        kald.increment();
        gentaget.add(forsoeg - 1L);
    }

    void modtaget(int aktioner) {
        modtaget.add(aktioner);
    }

    void afvist(String anmaerkning, int aktioner) {
        afvist.add(aktioner);
        anmaerk(anmaerkning, aktioner);
    }

    /** One call that never got an answer to count. */
    void ubesvaret(String anmaerkning) {
        ubesvaret.increment();
        anmaerk(anmaerkning, 1);
    }

    private void anmaerk(String hvad, int antal) {
        anmaerkninger.computeIfAbsent(hvad, ny -> new LongAdder()).add(antal);
    }

    long kald() {
        return kald.sum();
    }

    long gentaget() {
        return gentaget.sum();
    }

    long ubesvaret() {
        return ubesvaret.sum();
    }

    long modtaget() {
        return modtaget.sum();
    }

    long afvist() {
        return afvist.sum();
    }

    /** What went wrong, and how often. */
    Map<String, LongAdder> anmaerkninger() {
        return new TreeMap<>(anmaerkninger);
    }

    /** Milliseconds below which the given share of the answers came. */
    double fraktil(double procent) {
        return svartider.getValueAtPercentile(procent) / MILLISEKUND;
    }
}
