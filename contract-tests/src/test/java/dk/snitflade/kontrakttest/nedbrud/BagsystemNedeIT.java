package dk.snitflade.kontrakttest.nedbrud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Levering;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Xml;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A back end that goes down while the gateway runs costs no accepted claim. */
@FaellesScene
class BagsystemNedeIT {

    private final Scene scene;

    BagsystemNedeIT(Scene scene) {
        this.scene = scene;
    }

    @AfterEach
    void ryd() {
        Arrays.stream(Bagsystem.values()).forEach(scene.mocks()::rydFejl);
    }

    @Test
    void det_der_tages_imod_mens_begge_er_nede_leveres_en_gang_naar_de_kommer_igen() {
        Arrays.stream(Bagsystem.values()).forEach(bagsystem -> scene.mocks().fejl(bagsystem, "NEDE"));
        Besked afgifter = Besked.frisk(Eksempel.P_AFGIFTER);
        Besked krav = Besked.frisk(Eksempel.FBS);
        assertThat(Xml.tekster(scene.soap().send(afgifter).indhold(), "MFAktionStatusKode"))
                .hasSize(10)
                .containsOnly("MODTAGET");
        assertThat(scene.soap().send(krav).status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(scene.drift().aktioner(afgifter.leverance()))
                .allSatisfy(aktion -> assertThat(aktion.venterPaa()).isNotBlank())
                .noneMatch(Aktion::udfoert));

        ryd();
        Levering.hverAktionEnGang(scene, afgifter, krav);
    }

    @ParameterizedTest
    @EnumSource(Bagsystem.class)
    void det_ene_bagsystems_nedbrud_roerer_ikke_det_andet(Bagsystem nede) {
        Besked tilPsrm = Besked.frisk(Eksempel.P_AFGIFTER);
        Besked tilDmi = Besked.frisk(Eksempel.KSD_BORGER);
        boolean psrmNede = nede == Bagsystem.PSRM;
        scene.mocks().fejl(nede, "NEDE");
        scene.soap().send(tilPsrm);
        scene.soap().send(tilDmi);
        Levering.hverAktionEnGang(scene, psrmNede ? tilDmi : tilPsrm);
        assertThat(scene.drift().aktioner((psrmNede ? tilPsrm : tilDmi).leverance()))
                .isNotEmpty()
                .noneMatch(Aktion::udfoert);

        ryd();
        Levering.hverAktionEnGang(scene, tilPsrm, tilDmi);
    }

    @Test
    void overblikket_viser_hvor_mange_der_venter_og_hvad_der_er_galt() {
        scene.mocks().fejl(Bagsystem.PSRM, "NEDE");
        Besked afgifter = Besked.frisk(Eksempel.P_AFGIFTER);
        scene.soap().send(afgifter);
        await().untilAsserted(() -> assertThat(scene.drift().backends())
                .filteredOn(backend -> backend.maal().equals("PSRM"))
                .singleElement()
                .satisfies(psrm -> {
                    assertThat(psrm.venter()).isEqualTo(10);
                    assertThat(psrm.aeldsteSekunder()).isNotNull();
                    assertThat(psrm.sidsteFejl()).isNotNull();
                    assertThat(psrm.sidsteFejlTekst()).contains("503");
                }));

        ryd();
        Levering.hverAktionEnGang(scene, afgifter);
        await().untilAsserted(() -> assertThat(scene.drift().backends())
                .allSatisfy(backend -> assertThat(backend.venter()).isZero()));
    }
}
