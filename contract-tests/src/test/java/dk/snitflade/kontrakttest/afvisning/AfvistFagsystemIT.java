package dk.snitflade.kontrakttest.afvisning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Xml;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** An ØIR request is refused in its answer with an id of oir.md 4.1; nothing of it is stored. */
@FaellesScene
class AfvistFagsystemIT {

    @Test
    void en_ukendt_kommune_giver_oir_1101(Scene scene) {
        assertThat(afvist(scene, Besked.frisk(Eksempel.FBS).med("ModtagerOrganisation", "29999999")))
                .isEqualTo("OIR-1101");
    }

    @Test
    void en_klasse_uden_fordringstype_giver_oir_2101_og_hele_beskeden_falder(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.FBS)
                .byt(Map.of(
                        "KlasseBrugervendtNoegle", noegle -> noegle.contains("GEBYR") ? "FBS.GEBYR.UKENDT" : noegle));
        assertThat(afvist(scene, besked)).isEqualTo("OIR-2101");
    }

    @Test
    void et_krav_fra_ky_uden_afgoerelse_giver_oir_2102(Scene scene) {
        assertThat(afvist(scene, Besked.frisk(Eksempel.KY).med("AfgoerelseMarkering", "false")))
                .isEqualTo("OIR-2102");
    }

    @Test
    void den_31_februar_giver_oir_1001_med_linje_kolonne_og_element(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.KSD_BORGER).med("FordringForfaldsdato", "2026-02-31");
        Element svar = Proeve.svaresUdenAtGemme(scene, besked);
        assertThat(Xml.tekst(svar, "FejlId")).hasValue("OIR-1001");
        assertThat(Xml.tekst(svar, "FejlTekst").orElseThrow()).contains("Linje ", "kolonne ", "FordringForfaldsdato");
    }

    @Test
    void et_manglende_request_id_giver_oir_1001(Scene scene) {
        Besked hel = Besked.frisk(Eksempel.FBS);
        String uden = new String(hel.xml(), StandardCharsets.UTF_8)
                .replace("<k:RequestId>" + hel.leverance() + "</k:RequestId>", "");
        Element svar = Proeve.svaresUdenAtGemme(scene, Besked.af(uden.getBytes(StandardCharsets.UTF_8)));
        assertThat(Xml.tekst(svar, "FejlId")).hasValue("OIR-1001");
        assertThat(Xml.tekst(svar, "FejlTekst").orElseThrow()).contains("RequestId");
    }

    @Test
    void et_request_id_brugt_til_andet_indhold_giver_oir_1002(Scene scene) {
        Besked foerste = Besked.frisk(Eksempel.KY);
        Proeve.svares(scene, foerste);
        assertThat(afvist(scene, Besked.frisk(Eksempel.KY).med("RequestId", foerste.leverance())))
                .isEqualTo("OIR-1002");
    }

    @Test
    void et_andet_fagsystems_konto_giver_oir_1103(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.KY).med("DebitorkontoFagsystem", "11112222-3333-4444-8555-666677778888");
        assertThat(afvist(scene, besked)).isEqualTo("OIR-1103");
    }

    @Test
    void et_kendt_krav_med_andet_indhold_giver_oir_2002(Scene scene) {
        Besked foerste = Besked.frisk(Eksempel.KSD_BORGER);
        Proeve.svares(scene, foerste);
        Besked anden =
                foerste.nytKald().med("RequestId", UUID.randomUUID().toString()).med("DelfordringBeloeb", "9999.00");
        assertThat(afvist(scene, anden)).isEqualTo("OIR-2002");
    }

    /** The one id in the answer, which says AFVIST, echoes the call, and stores nothing. */
    private static String afvist(Scene scene, Besked besked) {
        Element svar = Proeve.svaresUdenAtGemme(scene, besked);
        assertThat(Xml.tekst(svar, "ForretningsValideringsKode")).hasValue("AFVIST");
        assertThat(Xml.tekst(svar, "RequestId")).hasValue(besked.leverance());
        assertThat(Xml.tekst(svar, "TransaktionsId")).hasValue(besked.tekst("TransaktionsId"));
        assertThat(Xml.tekster(svar, "KildeId")).containsOnly("OIR-GATEWAY");
        assertThat(Xml.tekster(svar, "FejlTekst")).doesNotContain("");
        return String.join(" ", Xml.tekster(svar, "FejlId"));
    }
}
