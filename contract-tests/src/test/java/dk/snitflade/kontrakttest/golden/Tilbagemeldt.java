package dk.snitflade.kontrakttest.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Mockstyring.Tilbagemelding;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Xml;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/** Lets the back ends tell of claims, and collects the movements the fagsystem was told because of it. */
final class Tilbagemeldt {

    private static final Duration LAENGST = Duration.ofSeconds(20);
    private static final String OPERATION = "DaekningAfskrivningRegistrering";

    /** The mocks' names, by how the instance's id begins. */
    private static final Map<String, String> FAGSYSTEMER = Map.of("1111", "fbs", "2222", "ky", "3333", "ksd");

    private Tilbagemeldt() {}

    /** The messages by the names of their goldens; each notification leads to at least one, and they come in order. */
    static Map<String, Document> af(List<Fortaelling> fortaellinger, Udveksling udveksling, Scene scene) {
        Map<String, Document> meldt = new LinkedHashMap<>();
        if (fortaellinger.isEmpty()) {
            return meldt;
        }
        String konto = udveksling.besked().tekst("DebitorkontoIdentifikation");
        String fagsystem = FAGSYSTEMER.get(
                udveksling.besked().tekst("AfsenderItSystemInstans").substring(0, 4));
        for (Fortaelling fortaelling : fortaellinger) {
            Aktion aktion = udveksling.aktioner().get(fortaelling.aktion() - 1);
            scene.mocks().underret(aktion.bagsystem(), fortaelling.type(), aktion.fordringId(), fortaelling.felter());
            int foer = meldt.size();
            await().atMost(LAENGST)
                    .untilAsserted(() -> assertThat(om(konto, fagsystem, scene)).hasSizeGreaterThan(foer));
            await().atMost(LAENGST).until(() -> scene.drift().tilbagemeldingerIKoe() == 0);
            List<Tilbagemelding> alle = om(konto, fagsystem, scene);
            for (int nr = foer; nr < alle.size(); nr++) {
                meldt.put(
                        "tilbagemelding-%02d.xml".formatted(nr + 1),
                        Xml.dom(scene.mocks()
                                .tilbagemelding(fagsystem, alle.get(nr).nr())));
            }
        }
        return meldt;
    }

    private static List<Tilbagemelding> om(String konto, String fagsystem, Scene scene) {
        return scene.mocks().tilbagemeldinger(fagsystem).stream()
                .filter(melding -> melding.operation().equals(OPERATION))
                .filter(melding -> konto.equals(melding.felter().get("DebitorkontoIdentifikation")))
                .toList();
    }
}
