package dk.snitflade.kontrakttest.masse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Mockstyring.Modtaget;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * KSD corrects itself: every claim of the run is accepted, and reaches the debt collector once. The gateway has 512 MB.
 * {@code -Pchaos} makes the whole run of 10,000; verify makes a short one.
 */
@FaellesScene
class MassekoerselIT {

    private static final int KRAV = Integer.getInteger("massekoersel.krav", 500);
    private static final int HELE = 10_000;
    private static final int PR_KALD = 500;
    private static final String EKSEMPEL = new String(Eksempel.bytes("ksd/opret-massekorrektion.xml"), UTF_8);

    @Test
    void hvert_krav_tages_imod_og_leveres_en_gang(Scene scene) {
        koer(scene, KRAV, Math.min(PR_KALD, Math.max(1, KRAV / 5)));
    }

    @Test
    @Tag("kaos")
    void ti_tusind_krav_tages_imod_og_leveres_en_gang(Scene scene) {
        koer(scene, HELE, PR_KALD);
    }

    private static void koer(Scene scene, int krav, int prKald) {
        String koersel = UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);

        for (int fra = 0; fra < krav; fra += prKald) {
            String svar = scene.soap()
                    .send(besked(koersel, fra, Math.min(krav, fra + prKald)), SoapVersion.SOAP11)
                    .tekst();
            assertThat(svar).contains("ACCEPTERET");
        }

        await().atMost(Duration.ofSeconds(60L + krav / 10))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> modtaget(scene, koersel).size() >= krav);
        List<Modtaget> modtaget = modtaget(scene, koersel);
        assertThat(modtaget).hasSize(krav);
        assertThat(modtaget.stream().map(Modtaget::reference).collect(Collectors.toSet()))
                .hasSize(krav);
    }

    private static List<Modtaget> modtaget(Scene scene, String koersel) {
        return scene.mocks().modtaget(Bagsystem.DMI).stream()
                .filter(Modtaget::optaget)
                .filter(et -> et.reference() != null && et.reference().startsWith(koersel))
                .toList();
    }

    /** The example with many claims in place of its few, under references that tell the run. */
    private static Besked besked(String koersel, int fra, int til) {
        int foerste = EKSEMPEL.indexOf("<oir:Fordring>");
        int efter = EKSEMPEL.indexOf("</oir:Fordring>") + "</oir:Fordring>".length();
        int sidste = EKSEMPEL.lastIndexOf("</oir:Fordring>") + "</oir:Fordring>".length();
        String skabelon = EKSEMPEL.substring(foerste, efter);
        List<Integer> numre = IntStream.range(fra, til).boxed().toList();
        String alle = numre.stream().map(nr -> nyt(skabelon, koersel, nr)).collect(Collectors.joining());
        Map<String, String> egne = numre.stream()
                .map(nr -> reference(koersel, nr))
                .collect(Collectors.toMap(Function.identity(), Function.identity()));
        return Besked.af((EKSEMPEL.substring(0, foerste) + alle + EKSEMPEL.substring(sidste)).getBytes(UTF_8))
                .frisk(egne);
    }

    private static String reference(String koersel, int nr) {
        return "%s-%06d".formatted(koersel, nr);
    }

    private static String nyt(String skabelon, String koersel, int nr) {
        return skabelon.replaceAll(
                        "(<oir:(?:Fordring|Haeftelse|Delfordring)Identifikation>)[^<]*",
                        "$1%s".formatted(new UUID(koersel.hashCode(), nr)))
                .replaceAll("(?<=<oir:FordringBrugervendtNoegle>)[^<]*", reference(koersel, nr));
    }
}
