package dk.snitflade.mocks.dmi;

import static dk.snitflade.mocks.proeve.Aktioner.opret;
import static dk.snitflade.mocks.proeve.Aktioner.paaFordring;
import static dk.snitflade.mocks.proeve.Aktioner.tilbagekald;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.aktion.Afvisning;
import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Aktionskode;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.Statuskode;
import dk.snitflade.mocks.proeve.ProeveUr;
import dk.snitflade.mocks.tid.DanskTid;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DmiSimulatorTest {

    private final ProeveUr ur = new ProeveUr();
    private final DmiSimulator dmi = new DmiSimulator(new DanskTid(ur));

    @Test
    void aktionerne_er_modtaget_nu_og_udfoert_naar_kvitteringen_hentes() {
        List<Aktionsstatus> svar =
                dmi.modtag(7, List.of(opret(1, 110, null), opret(2, 111, null))).orElseThrow();
        ur.stil(ProeveUr.START.plusSeconds(30));

        List<DmiKvittering> kvitteringer = dmi.hentKvittering(List.of(7L));

        assertThat(svar).extracting(Aktionsstatus::status).containsOnly(Statuskode.MODTAGET);
        assertThat(kvitteringer).extracting(k -> k.status().status()).containsOnly(Statuskode.UDFOERT);
        assertThat(kvitteringer).extracting(k -> k.status().aktion().aktionId()).containsExactly(1L, 2L);
        assertThat(kvitteringer)
                .extracting(k -> k.status().aendret())
                .containsOnly(LocalDateTime.of(2026, 11, 25, 10, 0, 30));
    }

    @Test
    void en_kvittering_hentet_igen_er_den_samme() {
        dmi.modtag(7, List.of(opret(1, 110, null)));
        List<DmiKvittering> foerste = dmi.hentKvittering(List.of(7L));
        ur.stil(ProeveUr.START.plusSeconds(30));

        assertThat(dmi.hentKvittering(List.of(7L))).isEqualTo(foerste);
    }

    @Test
    void kun_den_leverance_der_spoerges_om_udfoeres() {
        dmi.modtag(7, List.of(opret(1, 110, null)));
        dmi.modtag(8, List.of(opret(2, 111, null)));

        assertThat(dmi.hentKvittering(List.of(8L)))
                .extracting(DmiKvittering::leveranceId)
                .containsExactly(8L);
    }

    @Test
    void en_ukendt_leverance_giver_ingen_kvittering() {
        assertThat(dmi.hentKvittering(List.of(404L))).isEmpty();
    }

    @Test
    void en_gentaget_leverance_optages_ikke_og_aendrer_intet() {
        dmi.modtag(7, List.of(opret(1, 110, null)));

        assertThat(dmi.modtag(7, List.of(opret(2, 111, null)))).isEmpty();

        assertThat(dmi.hentKvittering(List.of(7L)))
                .extracting(k -> k.status().aktion().aktionId())
                .containsExactly(1L);
    }

    @Test
    void et_brugt_aktions_id_stopper_hele_leverancen() {
        dmi.modtag(7, List.of(opret(1, 110, null)));

        assertThat(dmi.modtag(8, List.of(opret(2, 111, null), opret(1, 110, null))))
                .isEmpty();
        assertThat(dmi.modtag(9, List.of(opret(3, 112, null), opret(3, 112, null))))
                .isEmpty();

        assertThat(dmi.hentKvittering(List.of(8L, 9L))).isEmpty();
        assertThat(dmi.modtag(10, List.of(opret(2, 111, null), opret(3, 112, null))))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource
    void det_dmi_ikke_kan_afvises_med_det_samme_og_bliver_ved_med_det(Aktion aktion, Afvisning ventet) {
        List<Aktionsstatus> svar =
                dmi.modtag(7, List.of(aktion, opret(50, 110, null))).orElseThrow();

        assertThat(svar).extracting(Aktionsstatus::status).containsExactly(Statuskode.AFVIST, Statuskode.MODTAGET);
        assertThat(svar.get(0).afvist()).containsExactly(ventet);
        assertThat(dmi.hentKvittering(List.of(7L)))
                .extracting(k -> k.status().status())
                .containsExactly(Statuskode.AFVIST, Statuskode.UDFOERT);
    }

    static Stream<Arguments> det_dmi_ikke_kan_afvises_med_det_samme_og_bliver_ved_med_det() {
        return Stream.of(
                Arguments.of(
                        tilbagekald(1, 110, "BORT"),
                        new Afvisning(538, "Årsagen BORT kan ikke bruges på en fordring i DMI.")),
                Arguments.of(
                        paaFordring(1, Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING, 110),
                        new Afvisning(426, "DMI kan ikke annullere en opskrivning. Brug en anden korrektion.")),
                Arguments.of(
                        paaFordring(1, Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING, 110),
                        new Afvisning(512, "Fordringen ligger i DMI, og der kan hovedstolen ikke ændres.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FEJL", "KLAG", "HENS", "BORD", "HAFT"})
    void andre_tilbagekald_modtages(String aarsag) {
        assertThat(dmi.modtag(7, List.of(tilbagekald(1, 110, aarsag))).orElseThrow())
                .extracting(Aktionsstatus::status)
                .containsExactly(Statuskode.MODTAGET);
    }

    @Test
    void efter_nulstilling_er_alt_glemt() {
        dmi.modtag(7, List.of(opret(1, 110, null)));

        dmi.nulstil();

        assertThat(dmi.hentKvittering(List.of(7L))).isEmpty();
        assertThat(dmi.modtag(7, List.of(opret(1, 110, null)))).isPresent();
    }
}
