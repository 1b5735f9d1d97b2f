package dk.snitflade.mocks.trafik;

import dk.snitflade.mocks.trafik.Regnskab.Post;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The command {@code drive}: drives a gateway, shows how it goes, and reconciles in the end. */
public final class Drive {

    /** Everything agrees. */
    public static final int STEMMER = 0;

    /** What was accepted is not what was delivered, or something got no answer. */
    public static final int STEMMER_IKKE = 3;

    private static final Duration LAENGSTE_LEVERING = Duration.ofSeconds(60);

    private final Trafikopsaetning opsaetning;
    private final PrintStream ud;
    private final Optaelling optaelling = new Optaelling();
    private final Regnskab regnskab = new Regnskab();
    private final Koersel koersel;

    public Drive(Trafikopsaetning opsaetning, Clock ur, PrintStream ud) {
        this.opsaetning = opsaetning;
        this.ud = ud;
        var samtale = new Samtale(new Afsender(opsaetning.gateway()), new Numre(ur.instant()), optaelling, regnskab);
        this.koersel = new Koersel(opsaetning, opsaetning.profil().blanding(LocalDate.now(ur)), samtale);
    }

    /**
     * Runs to the end.
     *
     * @return the exit code: {@link #STEMMER} or {@link #STEMMER_IKKE}
     * @throws IOException when the mocks cannot be asked what they received
     */
    public int koer() throws IOException, InterruptedException {
        ud.println(Rapport.begyndelse(opsaetning));
        ScheduledExecutorService viser = Executors.newSingleThreadScheduledExecutor();
        long start = System.nanoTime();
        viser.scheduleAtFixedRate(
                () -> ud.print("\r" + Rapport.linje(optaelling, siden(start))), 1, 1, TimeUnit.SECONDS);
        try {
            koersel.koer();
        } finally {
            viser.shutdownNow();
        }
        ud.println("\r" + Rapport.slutning(optaelling, siden(start)));
        return afstem();
    }

    private int afstem() throws IOException, InterruptedException {
        if (opsaetning.mocks() == null) {
            ud.println("Ikke afstemt: ingen --mocks.");
            return optaelling.ubesvaret() == 0 ? STEMMER : STEMMER_IKKE;
        }
        Map<Post, Integer> forskel = new Afstemning(opsaetning.mocks()).forskel(regnskab, LAENGSTE_LEVERING);
        ud.println(Rapport.afstemning(regnskab.antal(), forskel));
        return forskel.isEmpty() && optaelling.ubesvaret() == 0 ? STEMMER : STEMMER_IKKE;
    }

    private static Duration siden(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
