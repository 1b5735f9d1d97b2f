package dk.snitflade.kontrakttest.afvisning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Xml;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A single action is refused with its numbers, and never stops its neighbours (nymf.md 2.6, level 3). */
@FaellesScene
class AfvistAktionIT {

    @Test
    void en_ukendt_kommune_giver_nummer_2_paa_aktionen(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER).med("DMIFordringHaverID", "9999");
        Element svar = Proeve.svares(scene, besked);
        assertThat(Xml.tekster(svar, "MFAktionStatusKode")).hasSize(10).containsOnly("AFVIST");
        assertThat(Xml.tekster(svar, "MFAktionAfvistNummer")).hasSize(10).containsOnly("2");
        assertThat(Xml.tekster(svar, "SvarReaktion")).containsExactly("");
    }

    @Test
    void en_type_uden_for_aftalen_giver_151_og_naboerne_naar_frem(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.TRE_OEVRIGE)
                .byt(Map.of("DMIFordringTypeKode", type -> type.equals("KTCIVIL") ? "KTFREMD" : type));
        Element svar = Proeve.svares(scene, besked);
        assertThat(Xml.tekster(svar, "MFAktionStatusKode"))
                .containsExactlyInAnyOrder("MODTAGET", "MODTAGET", "AFVIST", "MODTAGET");
        assertThat(Xml.tekster(svar, "MFAktionAfvistNummer")).containsExactly("151");
        await().untilAsserted(() -> assertThat(scene.drift().aktioner(besked.leverance()))
                .extracting(Aktion::status)
                .containsExactlyInAnyOrder("UDFOERT", "UDFOERT", "AFVIST", "UDFOERT"));
    }

    @Test
    void en_reference_brugt_foer_giver_486(Scene scene) {
        Besked foerste = Besked.frisk(Eksempel.P_AFGIFTER);
        Proeve.svares(scene, foerste);
        List<String> brugte = Xml.tekster(Xml.dom(foerste.xml()), "DMIFordringFordringHaverRef");
        Besked anden = Besked.frisk(Eksempel.P_AFGIFTER);
        String ny = anden.tekst("DMIFordringFordringHaverRef");
        Element svar = Proeve.svares(
                scene, anden.byt(Map.of("DMIFordringFordringHaverRef", ref -> ref.equals(ny) ? brugte.get(0) : ref)));
        assertThat(Xml.tekster(svar, "MFAktionAfvistNummer")).containsExactly("486");
        assertThat(Xml.tekster(svar, "MFAktionStatusKode"))
                .startsWith("AFVIST")
                .filteredOn("MODTAGET"::equals)
                .hasSize(9);
    }

    @Test
    void samme_reference_to_gange_i_en_leverance_giver_486_paa_den_anden(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
        List<String> referencer = Xml.tekster(Xml.dom(besked.xml()), "DMIFordringFordringHaverRef");
        Element svar = Proeve.svares(
                scene,
                besked.byt(Map.of(
                        "DMIFordringFordringHaverRef",
                        ref -> ref.equals(referencer.get(1)) ? referencer.get(0) : ref)));
        assertThat(Xml.tekster(svar, "MFAktionAfvistNummer")).containsExactly("486");
        assertThat(Xml.tekster(svar, "MFAktionStatusKode")).startsWith("MODTAGET", "AFVIST", "MODTAGET");
    }
}
