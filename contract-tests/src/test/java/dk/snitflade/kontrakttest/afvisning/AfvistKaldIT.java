package dk.snitflade.kontrakttest.afvisning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.kontrakttest.hus.Xml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** A NyMF call that is refused as a whole: 200 with an error in the context and nothing else (nymf.md 2.6, level 2). */
@FaellesScene
class AfvistKaldIT {

    @ParameterizedTest
    @ValueSource(strings = {Eksempel.P_AFGIFTER, Eksempel.HENT_KVITTERING})
    void et_ukendt_indberettersystem_faar_400_paa_hele_kaldet(String eksempel, Scene scene) {
        Besked besked = Besked.frisk(eksempel).med("VirksomhedSENummer", "99000099");
        Element svar = Proeve.svaresUdenAtGemme(scene, besked);
        assertThat(Xml.tekster(svar, "FejlNummer")).containsExactly("400");
        assertThat(Xml.tekst(svar, "TransaktionsID")).hasValue(besked.tekst("TransaktionsID"));
        assertThat(Xml.alle(svar, "FordringInfo")).isEmpty();
        assertThat(Xml.alle(svar, "KvitteringSamling")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void et_leverance_id_brugt_til_andet_indhold_afvises_paa_hele_kaldet(SoapVersion version, Scene scene) {
        Besked foerste = Besked.frisk(Eksempel.P_AFGIFTER);
        Proeve.svares(scene, foerste);
        Besked anden = Besked.frisk(Eksempel.P_AFGIFTER).med("MFLeveranceID", foerste.leverance());
        Element svar = Proeve.svaresUdenAtGemme(scene, anden, version);
        assertThat(Xml.tekster(svar, "FejlTekst"))
                .singleElement()
                .asString()
                .contains(foerste.leverance(), "andet indhold");
        assertThat(Xml.alle(svar, "FordringInfo")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void et_transaktions_id_brugt_til_en_anden_leverance_er_en_soap_fejl(SoapVersion version, Scene scene) {
        Besked foerste = Besked.frisk(Eksempel.P_AFGIFTER);
        Proeve.svares(scene, foerste);
        Besked anden = Besked.frisk(Eksempel.P_AFGIFTER).med("TransaktionsID", foerste.tekst("TransaktionsID"));
        assertThat(genbrugt(scene, anden, version)).contains("TransaktionsID", "brugt før");
        assertThat(scene.drift().aktioner(anden.leverance())).isEmpty();
    }

    /** Also when it comes back in the other dialect: the sender is the same. */
    @ParameterizedTest
    @EnumSource
    void et_transaktions_id_er_brugt_i_begge_dialekter(SoapVersion version, Scene scene) {
        Besked skat = Besked.frisk(Eksempel.P_AFGIFTER);
        Proeve.svares(scene, skat);
        Besked oio = Besked.frisk("nymf-oio/opret-dagtilbud.xml")
                .med("TransaktionIdentifikator", skat.tekst("TransaktionsID"));
        assertThat(genbrugt(scene, oio, version)).contains("brugt før");
    }

    private static String genbrugt(Scene scene, Besked besked, SoapVersion version) {
        return Proeve.afvisesMedFejl(scene, besked.kontrakt().sti(), version.kuvert(besked.xml()), version)
                .tekst();
    }
}
