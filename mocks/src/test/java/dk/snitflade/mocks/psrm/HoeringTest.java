package dk.snitflade.mocks.psrm;

import static dk.snitflade.mocks.proeve.Aktioner.opret;
import static dk.snitflade.mocks.proeve.Aktioner.paaFordring;
import static dk.snitflade.mocks.proeve.Aktioner.tilbagekald;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.aktion.Afvisning;
import dk.snitflade.mocks.aktion.Aktionskode;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.Regelbrud;
import dk.snitflade.mocks.aktion.Statuskode;
import dk.snitflade.mocks.proeve.ProeveUr;
import dk.snitflade.mocks.tid.DanskTid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoeringTest {

    private static final List<Regelbrud> BRUD = List.of(new Regelbrud("R_2_3", "For sent"));

    private final PsrmSimulator psrm = new PsrmSimulator(new DanskTid(new ProeveUr()));

    @Test
    void en_ny_hoering_venter_paa_fordringshaver() {
        PsrmUdfald udfald = psrm.hoer(opret(1, 110, null), BRUD);

        assertThat(udfald.optaget()).isTrue();
        assertThat(udfald.status().status()).isEqualTo(Statuskode.HOERING);
        assertThat(psrm.hoeringer())
                .extracting(Hoeringssag::status)
                .containsExactly(Hoeringsstatus.AFVENTERFORDRINGSHAVER);
    }

    @Test
    void samme_aktion_hoeres_kun_en_gang() {
        psrm.hoer(opret(1, 110, null), BRUD);

        PsrmUdfald igen = psrm.hoer(opret(1, 110, null), BRUD);

        assertThat(igen.optaget()).isFalse();
        assertThat(igen.status().afvist()).extracting(Afvisning::nummer).containsExactly(600);
        assertThat(psrm.hoeringer()).hasSize(1);
    }

    @Test
    void en_aktion_i_hoering_kan_ikke_modtages() {
        psrm.hoer(opret(1, 110, null), BRUD);

        assertThat(psrm.modtag(opret(1, 110, null)).status().afvist())
                .extracting(Afvisning::nummer)
                .containsExactly(600);
        assertThat(status(1)).isEqualTo(Statuskode.HOERING);
    }

    @Test
    void en_godkendt_aktion_modtages_under_samme_id_netop_en_gang() {
        psrm.hoer(opret(1, 110, null), BRUD);
        psrm.afgoer(1, Hoeringsstatus.GODKENDT, null);
        assertThat(status(1)).as("approved, but not here yet").isEqualTo(Statuskode.HOERING);

        assertThat(psrm.modtag(opret(1, 110, null)).status().status()).isEqualTo(Statuskode.UDFOERT);
        assertThat(psrm.modtag(opret(1, 110, null)).optaget()).isFalse();
        assertThat(status(1)).isEqualTo(Statuskode.UDFOERT);
    }

    @ParameterizedTest
    @EnumSource(names = {"AFVIST", "FORTRUDT"})
    void en_afvist_eller_fortrudt_aktion_er_afvist_for_altid(Hoeringsstatus status) {
        psrm.hoer(opret(1, 110, null), BRUD);
        psrm.afgoer(1, status, "Forkert dato");

        assertThat(psrm.hent(List.of(1L)).get(0).afvist()).containsExactly(new Afvisning(902, "Forkert dato"));
        assertThat(psrm.modtag(opret(1, 110, null)).optaget()).isFalse();
        assertThat(psrm.modtag(paaFordring(2, Aktionskode.NEDSKRIV, 110))
                        .status()
                        .afvist())
                .extracting(Afvisning::nummer)
                .containsExactly(509);
    }

    @Test
    void en_afgjort_hoering_afgoeres_ikke_om() {
        psrm.hoer(opret(1, 110, null), BRUD);
        psrm.afgoer(1, Hoeringsstatus.GODKENDT, null);

        assertThat(psrm.afgoer(1, Hoeringsstatus.AFVIST, null)).isEmpty();
        assertThat(psrm.afgoer(1, Hoeringsstatus.GODKENDT, null)).isPresent();
        assertThat(psrm.afgoer(2, Hoeringsstatus.GODKENDT, null)).isEmpty();
    }

    @Test
    void en_opskrivning_kan_hoeres_naar_fordringen_er_kendt() {
        assertThat(psrm.hoer(paaFordring(2, Aktionskode.OPSKRIVNINGREGULERING, 110), BRUD)
                        .status()
                        .afvist())
                .extracting(Afvisning::nummer)
                .containsExactly(509);

        psrm.modtag(opret(3, 110, null));

        assertThat(psrm.hoer(paaFordring(4, Aktionskode.OPSKRIVNINGREGULERING, 110), BRUD)
                        .status()
                        .status())
                .isEqualTo(Statuskode.HOERING);
    }

    @Test
    void et_tilbagekald_fortryder_fordringens_hoeringer() {
        psrm.hoer(opret(1, 110, null), BRUD);

        PsrmUdfald udfald = psrm.modtag(tilbagekald(2, 110, "FEJL"));

        assertThat(udfald.status().status()).isEqualTo(Statuskode.UDFOERT);
        assertThat(udfald.fortrudte())
                .extracting(sag -> sag.aktion().aktionId())
                .containsExactly(1L);
        assertThat(status(1)).isEqualTo(Statuskode.AFVIST);
    }

    @Test
    void andet_end_tilbagekald_kender_ikke_en_fordring_i_hoering() {
        psrm.hoer(opret(1, 110, null), BRUD);

        assertThat(psrm.modtag(paaFordring(2, Aktionskode.NEDSKRIV, 110))
                        .status()
                        .afvist())
                .extracting(Afvisning::nummer)
                .containsExactly(509);
    }

    @Test
    void paa_bestilling_modtages_uden_at_udfoeres() {
        psrm.senere(true);
        assertThat(psrm.modtag(opret(1, 110, null)).status().status()).isEqualTo(Statuskode.MODTAGET);

        assertThat(psrm.afslut(1, Statuskode.UDFOERT, List.of()))
                .get()
                .extracting(Aktionsstatus::status)
                .isEqualTo(Statuskode.UDFOERT);
        assertThat(psrm.afslut(1, Statuskode.AFVIST, List.of())).isEmpty();
        assertThat(psrm.afslut(9, Statuskode.UDFOERT, List.of())).isEmpty();
    }

    private Statuskode status(long aktionId) {
        return psrm.hent(List.of(aktionId)).get(0).status();
    }
}
