package dk.snitflade.kontrakttest.demo;

import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.wsdl.Stier;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the demo tells the person in front of it. */
final class Visning {

    private static final int PULS = 5;

    private final PrintStream ud;

    Visning(PrintStream ud) {
        this.ud = ud;
    }

    /** Starts something, with a sign of life while it takes its time. */
    void start(String hvad, Runnable start) {
        ud.println("Starter " + hvad + " …");
        Instant foer = Instant.now();
        ScheduledExecutorService puls = Executors.newSingleThreadScheduledExecutor();
        puls.scheduleAtFixedRate(
                () -> ud.println("  … " + Duration.between(foer, Instant.now()).toSeconds() + " s"),
                PULS,
                PULS,
                TimeUnit.SECONDS);
        try {
            start.run();
        } finally {
            puls.shutdownNow();
        }
        double sekunder = Duration.between(foer, Instant.now()).toMillis() / 1000.0;
        ud.println(String.format(Locale.forLanguageTag("da"), "  klar efter %.1f s", sekunder));
    }

    /** The table, and what it adds up to. */
    void resultat(Resultat resultat) {
        ud.println();
        List<List<String>> raekker =
                resultat.linjer().stream().map(Kravlinje::felter).toList();
        Tabel.linjer(Kravlinje.KOLONNER, raekker).forEach(ud::println);
        ud.println();
        if (resultat.mangler().isEmpty()) {
            ud.println(resultat.linjer().size() + " krav: " + resultat.antal(Bagsystem.PSRM) + " i PSRM og "
                    + resultat.antal(Bagsystem.DMI) + " i DMI. Hvert er optaget én gang hos modtageren.");
        } else {
            resultat.mangler().forEach(ud::println);
        }
        ud.println("Koderne LKPAFGI (P-afgift), LKBIERA og LKBIGEB (bibliotek) er demoens egne: de officielle er ikke"
                + " offentlige.");
    }

    /** Where to look next. */
    void adresser(Indstillinger opsaetning) {
        ud.println();
        ud.println("Overblik   " + opsaetning.driftsadresse() + "/");
        Stream.of(Stier.DEBITOR_REGISTRERING, Stier.FORDRING_INDBERET, Stier.KVITTERING_HENT)
                .forEach(sti -> ud.println("WSDL       " + opsaetning.soapadresse() + sti + "?wsdl"));
        ud.println("PSRM fik   " + opsaetning.mocksadresse() + "/api/psrm/modtaget");
        ud.println("DMI fik    " + opsaetning.mocksadresse() + "/api/exmf/modtaget");
        ud.println("Logge      " + opsaetning.data());
        ud.println("Send et krav mere:");
        ud.println("  " + KravMere.curl(opsaetning));
        ud.println();
        ud.println("Alt kører. Stop med Ctrl-C.");
    }
}
