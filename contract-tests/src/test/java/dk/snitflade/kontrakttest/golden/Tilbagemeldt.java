package dk.snitflade.kontrakttest.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Mockstyring.Tilbagemelding;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Xml;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/**
 * What the fagsystem of an account is told: at once, and after the back ends have told of its claims.
 *
 * @param konto the account as the case sent it
 * @param fagsystem the mocks' name of who owns it
 * @param krav its claims in the order they were sent
 */
record Tilbagemeldt(String konto, String fagsystem, List<String> krav, Scene scene) {

    private static final Duration LAENGST = Duration.ofSeconds(30);

    /** The mocks' names, by how the instance's id begins. */
    private static final Map<String, String> FAGSYSTEMER = Map.of("1111", "fbs", "2222", "ky", "3333", "ksd");

    /** About the account a request of the ØIR door created. */
    static Tilbagemeldt om(Besked oprettelse, Scene scene) {
        return new Tilbagemeldt(
                oprettelse.tekst("DebitorkontoIdentifikation"),
                FAGSYSTEMER.get(oprettelse.tekst("AfsenderItSystemInstans").substring(0, 4)),
                Xml.tekster(Xml.dom(oprettelse.xml()), "FordringIdentifikation"),
                scene);
    }

    /**
     * The messages of an exchange by the names of their goldens. Each notification leads to at least one; several that come
     * together are put in the order of their claims, since order is promised within a claim only.
     *
     * @param hidtil how many the case has had before the exchange
     */
    Map<String, Document> efter(Udveksling udveksling, List<Fortaelling> fortaellinger, int hidtil) {
        Map<String, Document> meldt = new LinkedHashMap<>();
        saml(meldt, hidtil);
        for (Fortaelling fortaelling : fortaellinger) {
            Aktion aktion = udveksling.aktioner().get(fortaelling.aktion() - 1);
            scene.mocks().underret(aktion.bagsystem(), fortaelling.type(), aktion.fordringId(), fortaelling.felter());
            int foer = hidtil + meldt.size();
            await().atMost(LAENGST).untilAsserted(() -> assertThat(alle()).hasSizeGreaterThan(foer));
            saml(meldt, hidtil);
        }
        return meldt;
    }

    /** What is to be told of an action is in the gateway's queue before the action counts as done. */
    private void saml(Map<String, Document> meldt, int hidtil) {
        await().atMost(LAENGST).until(() -> scene.drift().tilbagemeldingerIKoe() == 0);
        alle().stream()
                .skip(hidtil + meldt.size())
                .sorted(Comparator.comparing(
                        melding -> krav.indexOf(melding.felter().get("FordringIdentifikation"))))
                .forEach(melding -> meldt.put(
                        "tilbagemelding-%02d.xml".formatted(meldt.size() + 1),
                        Xml.dom(scene.mocks().tilbagemelding(fagsystem, melding.nr()))));
    }

    private List<Tilbagemelding> alle() {
        return scene.mocks().tilbagemeldinger(fagsystem).stream()
                .filter(melding -> konto.equals(melding.felter().get("DebitorkontoIdentifikation")))
                .toList();
    }
}
