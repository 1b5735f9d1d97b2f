package dk.snitflade.kontrakttest.nedbrud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.EfterladtDatabase;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Gateway;
import dk.snitflade.kontrakttest.hus.Mockstyring;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Soapsvar;
import dk.snitflade.kontrakttest.hus.Xml;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * Copies of a delivery that reach two gateways on one database at once are one delivery (nymf.md 6.1). The second gateway
 * starts on the database of the shared one.
 */
@FaellesScene
class ToNoderIT {

    private static final int LEVERANCER = 200;
    private static final int SYSTEMER = 12;

    @Test
    void to_hundrede_leverancer_sendt_tre_gange_samtidig(Scene scene) {
        long froe = Long.getLong("snitflade.froe", new Random().nextInt(Integer.MAX_VALUE));
        System.out.println("To noder, frø " + froe + " (igen med -Dsnitflade.froe=" + froe + ")");
        var tilfaelde = new Random(froe);
        List<List<Besked>> leverancer = leverancer(tilfaelde);
        try (Gateway anden = Gateway.start(
                "to-noder",
                scene.mocks().adresse().getPort(),
                EfterladtDatabase.indstillinger(scene.gateway().data()))) {
            List<List<Element>> svar = send(leverancer, List.of(scene.gateway(), anden), tilfaelde);

            assertThat(svar).as("frø " + froe).allSatisfy(ToNoderIT::etSvarTreGange);
            String vores = leverancer.stream()
                    .map(kopier -> "'" + kopier.get(0).leverance() + "'")
                    .collect(Collectors.joining(",", "(", ")"));
            assertThat(antal(scene, "leverance where leverance_id in " + vores)).isEqualTo(LEVERANCER);
            assertThat(antal(scene, "aktion a join leverance l on l.id = a.leverance where l.leverance_id in " + vores))
                    .isEqualTo(LEVERANCER);
            hverAktionNaaedeFremEnGang(scene.mocks(), svar);
        }
    }

    /** Three copies of each: twice the same bytes, as after a lost answer, and once under a new transaction. */
    private static List<List<Besked>> leverancer(Random tilfaelde) {
        return IntStream.range(0, LEVERANCER)
                .mapToObj(nr -> {
                    Besked foerste = Besked.af(Eksempel.etKrav()).frisk();
                    Besked leverance = nr % 2 == 0 ? foerste : foerste.med("DMIFordringTypeKode", "KTCIVIL");
                    List<Besked> kopier = new ArrayList<>(List.of(leverance, leverance, leverance.nytKald()));
                    Collections.shuffle(kopier, tilfaelde);
                    return kopier;
                })
                .toList();
    }

    /** The copies of a delivery follow each other to either node, so that they meet. */
    private static List<List<Element>> send(List<List<Besked>> leverancer, List<Gateway> noder, Random tilfaelde) {
        ExecutorService systemer = Executors.newFixedThreadPool(SYSTEMER);
        try {
            return leverancer.stream()
                    .map(kopier -> kopier.stream()
                            .map(kopi -> {
                                Gateway node = noder.get(tilfaelde.nextInt(noder.size()));
                                return CompletableFuture.supplyAsync(
                                        () -> svar(node.soap().send(kopi)), systemer);
                            })
                            .toList())
                    .toList()
                    .stream()
                    .map(kopier -> kopier.stream().map(CompletableFuture::join).toList())
                    .toList();
        } finally {
            systemer.shutdownNow();
        }
    }

    private static long antal(Scene scene, String raekker) {
        return EfterladtDatabase.antal(scene.gateway().data(), raekker);
    }

    private static Element svar(Soapsvar svar) {
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
        return svar.indhold();
    }

    private static void etSvarTreGange(List<Element> svar) {
        assertThat(svar.stream().map(ToNoderIT::info).distinct()).hasSize(1);
        assertThat(svar.stream().filter(et -> Xml.alle(et, "Advis").isEmpty()))
                .as("det første svar")
                .hasSize(1);
        assertThat(svar.stream().flatMap(et -> Xml.tekster(et, "AdvisTekst").stream()))
                .as("gentagelserne")
                .hasSize(2)
                .allMatch(tekst -> tekst.contains("modtaget før"));
        assertThat(Xml.tekster(svar.get(0), "MFAktionStatusKode")).containsExactly("MODTAGET");
    }

    private static String info(Element svar) {
        return new String(Xml.bytes(Xml.alle(svar, "FordringInfo").get(0)), StandardCharsets.UTF_8);
    }

    private static void hverAktionNaaedeFremEnGang(Mockstyring mocks, List<List<Element>> svar) {
        List<Long> ventet = svar.stream()
                .map(kopier ->
                        Long.valueOf(Xml.tekst(kopier.get(0), "MFAktionID").orElseThrow()))
                .toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(optaget(mocks, ventet)).containsExactlyInAnyOrderElementsOf(ventet));
    }

    /** The id of an action as many times as it was taken in. */
    private static List<Long> optaget(Mockstyring mocks, Collection<Long> aktioner) {
        return Arrays.stream(Bagsystem.values())
                .flatMap(bagsystem -> mocks.modtaget(bagsystem).stream())
                .filter(Mockstyring.Modtaget::optaget)
                .map(Mockstyring.Modtaget::aktionId)
                .filter(Set.copyOf(aktioner)::contains)
                .toList();
    }
}
