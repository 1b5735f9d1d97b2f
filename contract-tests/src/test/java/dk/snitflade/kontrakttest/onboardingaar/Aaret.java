package dk.snitflade.kontrakttest.onboardingaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Scene;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plays the year's lines in order, and writes beside each what became of it. */
final class Aaret {

    private static final Duration LAENGST = Duration.ofSeconds(30);
    private static final String HOVED =
            "tid;kommune;handling;paa;vaerdi;reference;type;maal;status;hvorfor;afvisning\n";

    private final Scene scene;
    private final Administrator administrator;
    private final Flytbartur ur;
    private final Map<String, Long> numre = new HashMap<>();

    Aaret(Scene scene, Administrator administrator, Flytbartur ur) {
        this.scene = scene;
        this.administrator = administrator;
        this.ur = ur;
    }

    /** Agreements and plans, all entered before the year's first claim. */
    void begynd(String plan) {
        for (Kommune kommune : Kommune.values()) {
            administrator.aftale(kommune);
        }
        administrator.plan(plan);
    }

    /** @return the golden's text */
    String spil(List<Begivenhed> aaret) {
        StringBuilder golden = new StringBuilder(HOVED);
        aaret.stream()
                .collect(Collectors.groupingBy(Begivenhed::tid, LinkedHashMap::new, Collectors.toList()))
                .forEach((tid, samtidige) -> {
                    stil(tid);
                    Map<Begivenhed, String> leverancer = new LinkedHashMap<>();
                    samtidige.forEach(b -> leverancer.put(b, udfoer(b)));
                    leverancer.forEach((b, leverance) -> linjer(b, leverance)
                            .forEach(linje -> golden.append(linje).append('\n')));
                });
        return golden.toString();
    }

    /** Nothing may be under way when the time is moved, or it would look as if it had waited for weeks. */
    private void stil(LocalDateTime tid) {
        ur.saet(tid);
        administrator.ur(tid);
        await("konverteringer, hvis dag er kommet")
                .atMost(LAENGST)
                .until(() -> administrator.konverteret(tid.toLocalDate()));
    }

    /** @return the delivery's id; empty when the line is no message */
    private String udfoer(Begivenhed b) {
        if (b.handling().equals("konverter")) {
            administrator.konverter(
                    b.krav().stream().map(krav -> numre.get(b.navn(krav))).toList(), b.vaerdi());
            return "";
        } else if (b.handling().equals("udskyd")) {
            administrator.udskyd(b.kommune(), b.paa(), b.vaerdi());
            return "";
        }
        if (b.handling().equals("nedskriv")) {
            assertThat(numre)
                    .as("kravet findes, fordi det ikke blev afvist: %s", b.linje())
                    .containsKey(b.navn(b.paa()));
        }
        Besked besked = Post.af(b, numre);
        var svar = scene.soap().send(besked);
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
        String leverance = besked.leverance();
        for (Aktion aktion : scene.drift().aktioner(leverance)) {
            if (aktion.fordringId() != null && b.handling().equals("opret")) {
                numre.putIfAbsent(b.navn(b.vaerdi()), aktion.fordringId());
            }
        }
        return leverance;
    }

    private List<String> linjer(Begivenhed b, String leverance) {
        if (!b.erBesked()) {
            return List.of(b.linje() + ";;;;;;");
        }
        List<Aktion> aktioner = new ArrayList<>();
        await(b.linje()).atMost(LAENGST).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
            aktioner.clear();
            aktioner.addAll(scene.drift().aktioner(leverance));
            assertThat(aktioner)
                    .isNotEmpty()
                    .allMatch(aktion -> aktion.afsluttet() || "HOERING".equals(aktion.status()), "afsluttet");
        });
        assertThat(aktioner.stream()
                        .map(Aktion::maal)
                        .filter(maal -> maal != null)
                        .distinct())
                .as("en familie deles aldrig: " + b.linje())
                .hasSizeLessThanOrEqualTo(1);
        return aktioner.stream().map(aktion -> linje(b, aktion)).toList();
    }

    private String linje(Begivenhed b, Aktion aktion) {
        String afvisning = aktion.afvisninger().stream()
                .map(en -> en.nummer() + " " + en.tekst())
                .collect(Collectors.joining(" | "));
        return String.join(
                ";",
                b.linje(),
                tekst(aktion.reference()),
                tekst(aktion.fordringstype()),
                tekst(aktion.maal()),
                aktion.status(),
                medNavne(tekst(aktion.hvorfor())),
                medNavne(afvisning));
    }

    private static String tekst(String tekst) {
        return tekst == null ? "" : tekst;
    }

    /** The claims by their names: their ids differ from run to run. */
    private String medNavne(String tekst) {
        String navngivet = tekst;
        for (Map.Entry<String, Long> et : numre.entrySet()) {
            navngivet = navngivet.replace(String.valueOf(et.getValue()), et.getKey());
        }
        return navngivet;
    }
}
