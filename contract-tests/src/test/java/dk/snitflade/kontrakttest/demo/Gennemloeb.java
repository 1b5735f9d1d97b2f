package dk.snitflade.kontrakttest.demo;

import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.demo.Morgentrafik.Post;
import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Mockstyring;
import dk.snitflade.kontrakttest.hus.Soapsvar;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;

/** Sends the morning's traffic and follows it until it is delivered and receipted. */
final class Gennemloeb {

    private static final Duration LAENGST = Duration.ofSeconds(60);

    private final Opstilling opstilling;
    private final PrintStream ud;

    Gennemloeb(Opstilling opstilling, PrintStream ud) {
        this.opstilling = opstilling;
        this.ud = ud;
    }

    /** @throws Demofejl when the gateway refuses a message */
    Resultat koer() {
        List<Post> trafik = Morgentrafik.ny();
        ud.println("Sender morgenens trafik over SOAP:");
        trafik.forEach(this::send);
        vent(trafik);
        daekDelvist(linjer(trafik));
        return new Resultat(
                linjer(trafik),
                Arrays.stream(Bagsystem.values())
                        .collect(Collectors.toMap(Function.identity(), opstilling.styring()::optaget)));
    }

    private void send(Post post) {
        Soapsvar svar = opstilling.soap().send(post.besked());
        if (svar.status() != 200) {
            throw new Demofejl("Gatewayen afviste beskeden fra " + post.afsender() + ": "
                    + svar.fejl().tekst());
        }
        ud.println("  " + post.afsender() + ": " + post.indhold());
    }

    private void vent(List<Post> trafik) {
        ud.println("Venter på levering og kvitteringer …");
        var sidst = new AtomicLong(-1);
        try {
            await().atMost(LAENGST).pollInterval(Duration.ofMillis(250)).until(() -> {
                List<Kravlinje> linjer = linjer(trafik);
                long udfoert = linjer.stream()
                        .map(Kravlinje::aktion)
                        .filter(Aktion::udfoert)
                        .count();
                if (sidst.getAndSet(udfoert) != udfoert) {
                    ud.println("  " + udfoert + " af " + linjer.size() + " krav er udført");
                }
                return udfoert == linjer.size();
            });
        } catch (ConditionTimeoutException e) {
            ud.println("  Ventetiden på " + LAENGST.toSeconds() + " sekunder er gået.");
        }
    }

    /** The way back: half of FBS's first claim is covered in DMI, and FBS is told. */
    private void daekDelvist(List<Kravlinje> linjer) {
        linjer.stream()
                .filter(linje ->
                        linje.afsender().equals("FBS") && linje.aktion().bagsystem() == Bagsystem.DMI)
                .filter(linje -> linje.aktion().udfoert())
                .findFirst()
                .ifPresent(linje -> {
                    opstilling
                            .styring()
                            .delvistDaekket(Bagsystem.DMI, linje.aktion().fordringId());
                    try {
                        await().atMost(LAENGST).until(() -> !daekninger().isEmpty());
                        Map<String, String> foerste = daekninger().get(0).felter();
                        ud.println("  DMI dækker halvdelen af FBS' krav "
                                + linje.aktion().reference()
                                + ", og FBS får det at vide: dækning " + foerste.get("DaekningBeloeb")
                                + " kr., restance "
                                + foerste.get("DelfordringRestance") + " kr.");
                    } catch (ConditionTimeoutException e) {
                        ud.println("  FBS har ikke fået dækningen at vide inden for " + LAENGST.toSeconds()
                                + " sekunder.");
                    }
                });
    }

    private List<Mockstyring.Tilbagemelding> daekninger() {
        return opstilling.styring().tilbagemeldinger("fbs").stream()
                .filter(melding -> melding.felter().containsKey("DaekningBeloeb"))
                .toList();
    }

    private List<Kravlinje> linjer(List<Post> trafik) {
        List<Aktion> aktioner = opstilling.drift().aktioner();
        return trafik.stream()
                .flatMap(post -> aktioner.stream()
                        .filter(aktion -> post.besked().leverance().equals(aktion.leveranceId()))
                        .sorted(Comparator.comparing(Aktion::aktionId))
                        .map(aktion -> new Kravlinje(post.afsender(), aktion)))
                .toList();
    }
}
