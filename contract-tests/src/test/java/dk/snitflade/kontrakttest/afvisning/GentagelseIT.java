package dk.snitflade.kontrakttest.afvisning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.kontrakttest.hus.Xml;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

/** A delivery sent again is answered again, and stored once (nymf.md 6.1, oir.md 5.1). */
@FaellesScene
class GentagelseIT {

    @Test
    void en_gentaget_leverance_faar_det_foerste_svar_med_en_advis(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
        Element foerste = Proeve.svares(scene, besked);
        Element anden = Proeve.svaresUdenAtGemme(scene, besked.nytKald());
        assertThat(Xml.bytes(Xml.alle(anden, "FordringInfo").get(0)))
                .isEqualTo(Xml.bytes(Xml.alle(foerste, "FordringInfo").get(0)));
        assertThat(Xml.tekster(anden, "AdvisTekst")).singleElement().asString().contains("modtaget før");
        assertThat(Xml.alle(foerste, "Advis")).isEmpty();
    }

    @Test
    void soap_1_1_og_1_2_faar_samme_krop(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.TRE_OEVRIGE);
        Proeve.svares(scene, besked);
        List<Element> svar = Arrays.stream(SoapVersion.values())
                .map(version -> scene.soap().send(besked, version).indhold())
                .toList();
        Diff forskelle = DiffBuilder.compare(svar.get(0))
                .withTest(svar.get(1))
                .withDocumentBuilderFactory(Xml.domFabrik())
                .build();
        assertThat(forskelle.hasDifferences()).as(forskelle.toString()).isFalse();
    }

    @Test
    void et_gentaget_request_id_faar_samme_svar(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.FBS);
        Element foerste = Proeve.svares(scene, besked);
        Element anden = Proeve.svaresUdenAtGemme(scene, besked);
        assertThat(Xml.bytes(anden)).isEqualTo(Xml.bytes(foerste));
    }

    @Test
    void samme_leverance_sendt_otte_gange_paa_en_gang_gemmes_en_gang(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
        List<List<String>> aktioner = IntStream.range(0, 8)
                .mapToObj(nr -> CompletableFuture.supplyAsync(
                        () -> Xml.tekster(Proeve.svares(scene, besked.nytKald()), "MFAktionID")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(aktioner).allMatch(aktioner.get(0)::equals);
        assertThat(scene.drift().aktioner(besked.leverance()))
                .extracting(aktion -> Long.toString(aktion.aktionId()))
                .containsExactlyElementsOf(aktioner.get(0));
    }
}
