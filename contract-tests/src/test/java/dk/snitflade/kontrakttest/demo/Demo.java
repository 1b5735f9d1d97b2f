package dk.snitflade.kontrakttest.demo;

import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.wsdl.Stier;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The demo: {@code mvn -Pdemo}. Starts mocks and gateway, sends a morning's traffic, shows what became of it, and stays up
 * until Ctrl-C. Runs in Maven's own JVM. Exit code 1 when it cannot run, or with {@code -Ddemo.bliv=false} when a claim
 * was not delivered.
 */
public final class Demo {

    private static final PrintStream UD = new PrintStream(System.out, true, StandardCharsets.UTF_8);

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
            if (erVedAtStoppe(Duration.ZERO)) {
                // Ctrl-C in the middle of it: the other thread has the last word.
                vent();
            }
            throw e;
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
        start("mocks af PSRM og DMI", opstilling::startMocks);
        start("gatewayen med sin egen database", opstilling::startGateway);
        Resultat resultat = new Gennemloeb(opstilling, UD).koer();
        vis(resultat);
        return resultat.mangler().isEmpty();
    }

    private static void start(String hvad, Runnable start) {
        UD.println("Starter " + hvad + " …");
        Instant foer = Instant.now();
        ScheduledExecutorService puls = Executors.newSingleThreadScheduledExecutor();
        puls.scheduleAtFixedRate(
                () -> UD.println("  … " + Duration.between(foer, Instant.now()).toSeconds() + " s"),
                5,
                5,
                TimeUnit.SECONDS);
        try {
            start.run();
        } finally {
            puls.shutdownNow();
        }
        double sekunder = Duration.between(foer, Instant.now()).toMillis() / 1000.0;
        UD.println(String.format(Locale.forLanguageTag("da"), "  klar efter %.1f s", sekunder));
    }

    private static void vis(Resultat resultat) {
        UD.println();
        List<List<String>> raekker =
                resultat.linjer().stream().map(Kravlinje::felter).toList();
        Tabel.linjer(Kravlinje.KOLONNER, raekker).forEach(UD::println);
        UD.println();
        if (resultat.mangler().isEmpty()) {
            UD.println(resultat.linjer().size() + " krav: " + resultat.antal(Bagsystem.PSRM) + " i PSRM og "
                    + resultat.antal(Bagsystem.DMI) + " i DMI. Hvert er optaget én gang hos modtageren.");
        } else {
            resultat.mangler().forEach(UD::println);
        }
        UD.println("Koderne LKPAFGI (P-afgift), LKBIERA og LKBIGEB (bibliotek) er demoens egne: de officielle er ikke"
                + " offentlige.");
    }

    private void bliv() {
        UD.println();
        UD.println("Overblik   " + opsaetning.driftsadresse() + "/");
        Stream.of(Stier.DEBITOR_REGISTRERING, Stier.FORDRING_INDBERET, Stier.KVITTERING_HENT)
                .forEach(sti -> UD.println("WSDL       " + opsaetning.soapadresse() + sti + "?wsdl"));
        UD.println("PSRM fik   " + opsaetning.mocksadresse() + "/api/psrm/modtaget");
        UD.println("DMI fik    " + opsaetning.mocksadresse() + "/api/exmf/modtaget");
        UD.println("Logge      " + opsaetning.data());
        UD.println("Send et krav mere:");
        UD.println("  " + KravMere.curl(opsaetning));
        UD.println();
        UD.println("Alt kører. Stop med Ctrl-C.");
        opstilling.ende().join();
        // Ctrl-C reaches the whole group of processes, so a child may well end before this one hears of it.
        if (erVedAtStoppe(Duration.ofSeconds(2))) {
            vent();
        }
        throw new Demofejl("Gatewayen eller mocks er holdt op af sig selv. Se loggen i " + opsaetning.data() + ".");
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

    private boolean erVedAtStoppe(Duration taalmodighed) {
        try {
            return stopper.await(taalmodighed.toMillis(), TimeUnit.MILLISECONDS);
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
