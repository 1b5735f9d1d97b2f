package dk.snitflade.kontrakttest.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The demo: {@code mvn -Pdemo}. Starts mocks and gateway, sends a morning's traffic, shows what became of it, and stays up
 * until Ctrl-C. Runs in Maven's own JVM. Exit code 1 when it cannot run, or with {@code -Ddemo.bliv=false} when a claim
 * was not delivered.
 */
public final class Demo {

    /** Ctrl-C reaches the whole group of processes, so a child may well end before this one hears of it. */
    private static final Duration SAMTIDIG = Duration.ofSeconds(2);

    private static final PrintStream UD = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Visning visning = new Visning(UD);
    private final CountDownLatch stopper = new CountDownLatch(1);
    private final Indstillinger opsaetning;
    private final Opstilling opstilling;

    private Demo(Indstillinger opsaetning) {
        this.opsaetning = opsaetning;
        this.opstilling = new Opstilling(opsaetning);
    }

    public static void main(String[] argumenter) {
        try {
            try (Startkontrol plads = Startkontrol.udfoer(Indstillinger.laes())) {
                new Demo(plads.opsaetning()).koer();
            }
        } catch (Demofejl e) {
            UD.println(e.getMessage());
            System.exit(1);
        }
    }

    private void koer() {
        Thread vedStop = new Thread(this::stop, "demo-stop");
        Runtime.getRuntime().addShutdownHook(vedStop);
        boolean leveret;
        try {
            leveret = gennemfoer();
            if (opsaetning.bliv()) {
                bliv();
            }
        } catch (RuntimeException e) {
            if (erVedAtStoppe()) {
                // Ctrl-C in the middle of it: the other thread has the last word.
                vent();
            }
            throw e instanceof Demofejl
                    ? e
                    : new Demofejl("Demoen gik i stå: " + e.getMessage() + " Se loggene i " + opsaetning.data() + ".");
        }
        if (!leveret) {
            System.exit(1);
        }
        stop();
        Runtime.getRuntime().removeShutdownHook(vedStop);
    }

    private boolean gennemfoer() {
        UD.println();
        UD.println("Snitflade, demo: en morgens trafik i Havneby Kommune.");
        visning.start("mocks af PSRM og DMI", opstilling::startMocks);
        visning.start("gatewayen med sin egen database", opstilling::startGateway);
        Resultat resultat = new Gennemloeb(opstilling, UD).koer();
        visning.resultat(resultat);
        return resultat.mangler().isEmpty();
    }

    private void bliv() {
        visning.adresser(opsaetning);
        opstilling.ende().join();
        throw new Demofejl("Gatewayen eller mocks er holdt op af sig selv. Se loggene i " + opsaetning.data() + ".");
    }

    /** Stops the children once, and says so. */
    private synchronized void stop() {
        if (stopper.getCount() == 0) {
            return;
        }
        stopper.countDown();
        UD.println("Stopper …");
        opstilling.close();
        UD.println("Stoppet.");
    }

    private boolean erVedAtStoppe() {
        try {
            return stopper.await(SAMTIDIG.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Until the JVM ends. */
    private static void vent() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
