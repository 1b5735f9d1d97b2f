package dk.snitflade.kontrakttest.hovedopgave;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.demo.Morgentrafik;
import dk.snitflade.kontrakttest.demo.Morgentrafik.Post;
import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Levering;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Skemaer;
import dk.snitflade.kontrakttest.hus.Xml;
import dk.snitflade.wsdl.Kontrakt;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A morning's traffic of a municipality that is onboarded to PSRM for P-afgifter only. */
@FaellesScene
class MorgentrafikIT {

    private static final String P_AFGIFT = "LKPAFGI";

    @Test
    void hvert_krav_naar_det_rigtige_bagsystem_en_gang_og_afsenderen_kan_se_det(Scene scene) {
        List<Post> post = Morgentrafik.ny();
        post.forEach(brev -> assertThat(scene.soap().send(brev.besked()).status())
                .as(brev.afsender())
                .isEqualTo(200));
        Levering.hverAktionEnGang(scene, post.stream().map(Post::besked).toArray(Besked[]::new));

        List<Aktion> aktioner = post.stream()
                .flatMap(brev -> scene.drift().aktioner(brev.besked().leverance()).stream())
                .toList();
        // Two for FBS, one for KY, two for KSD, ten P-afgifter, three others of which one brings a fee.
        assertThat(aktioner).hasSize(19);
        assertThat(aktioner)
                .allSatisfy(aktion -> assertThat(aktion.bagsystem())
                        .isEqualTo(P_AFGIFT.equals(aktion.fordringstype()) ? Bagsystem.PSRM : Bagsystem.DMI))
                .allSatisfy(aktion -> assertThat(aktion.hvorfor()).isNotBlank());
        post.stream()
                .filter(brev -> brev.besked().kontrakt() == Kontrakt.FORDRING_INDBERET)
                .forEach(brev -> kvitteringenSigerUdfoert(scene, brev.besked()));
    }

    @Test
    void en_kommune_uden_tilslutning_faar_alt_i_dmi(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER).med("DMIFordringHaverID", "2346");
        scene.soap().send(besked);
        Levering.hverAktionEnGang(scene, besked);
        assertThat(scene.drift().aktioner(besked.leverance()))
                .hasSize(10)
                .allSatisfy(aktion -> assertThat(aktion.bagsystem()).isEqualTo(Bagsystem.DMI));
    }

    @Test
    void art_modr_gaar_i_dmi_ogsaa_for_en_type_der_er_tilsluttet(Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER).med("DMIFordringFordringArtKode", "MODR");
        scene.soap().send(besked);
        Levering.hverAktionEnGang(scene, besked);
        assertThat(scene.drift().aktioner(besked.leverance()))
                .allSatisfy(aktion -> assertThat(aktion.bagsystem()).isEqualTo(Bagsystem.DMI))
                .allSatisfy(aktion -> assertThat(aktion.hvorfor()).contains("MODR"));
    }

    private static void kvitteringenSigerUdfoert(Scene scene, Besked leverance) {
        Besked spoergsmaal = Besked.frisk(Eksempel.HENT_KVITTERING).med("MFLeveranceID", leverance.leverance());
        Element svar = scene.soap().send(spoergsmaal).indhold();
        Skemaer.kontroller(Kontrakt.KVITTERING_HENT, svar);
        Stream<String> sendte = Xml.tekster(Xml.dom(leverance.xml()), "DMIFordringFordringHaverRef").stream();
        assertThat(Xml.tekster(svar, "DMIFordringFordringHaverRef"))
                .containsExactlyInAnyOrderElementsOf(sendte.toList());
        assertThat(Xml.tekster(svar, "MFAktionStatusKode")).containsOnly("UDFOERT");
    }
}
