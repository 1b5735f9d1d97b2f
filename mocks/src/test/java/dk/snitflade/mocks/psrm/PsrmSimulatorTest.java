package dk.snitflade.mocks.psrm;

import static dk.snitflade.mocks.proeve.Aktioner.I_DAG;
import static dk.snitflade.mocks.proeve.Aktioner.opret;
import static dk.snitflade.mocks.proeve.Aktioner.paaFordring;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.aktion.Afvisning;
import dk.snitflade.mocks.aktion.Aktionskode;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.Statuskode;
import dk.snitflade.mocks.proeve.ProeveUr;
import dk.snitflade.mocks.tid.DanskTid;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PsrmSimulatorTest {

    private final ProeveUr ur = new ProeveUr();
    private final PsrmSimulator psrm = new PsrmSimulator(new DanskTid(ur));

    @Test
    void en_fordring_hvis_betalingsdato_er_passeret_udfoeres_med_det_samme() {
        PsrmUdfald udfald = psrm.modtag(opret(1, 110, I_DAG.minusDays(1)));

        assertThat(udfald.optaget()).isTrue();
        assertThat(udfald.status().status()).isEqualTo(Statuskode.UDFOERT);
        assertThat(udfald.status().afvist()).isEmpty();
        assertThat(udfald.status().aendret()).isEqualTo(LocalDateTime.of(2026, 11, 25, 10, 0));
    }

    @ParameterizedTest(name = "SRB-dato {1} dage fra i dag, klokken {0}: {2}")
    @CsvSource({
        "2026-11-25T09:00:00Z, -1, UDFOERT",
        "2026-11-25T09:00:00Z,  0, AFVIST",
        "2026-11-25T09:00:00Z,  1, AFVIST",
        // Half past midnight in Denmark, still the day before in UTC: the Danish day counts.
        "2026-11-25T23:30:00Z,  0, UDFOERT",
        "2026-11-25T22:30:00Z,  0, AFVIST"
    })
    void betalingsdatoen_skal_vaere_foer_i_dag_i_danmark(Instant nu, int dage, Statuskode ventet) {
        ur.stil(nu);

        Aktionsstatus status = psrm.modtag(opret(1, 110, I_DAG.plusDays(dage))).status();

        assertThat(status.status()).isEqualTo(ventet);
        if (ventet == Statuskode.AFVIST) {
            assertThat(status.afvist())
                    .containsExactly(new Afvisning(901, "Sidste rettidige betalingsdato er ikke passeret"));
        }
    }

    @Test
    void en_fordring_uden_betalingsdato_udfoeres() {
        assertThat(psrm.modtag(opret(1, 110, null)).status().status()).isEqualTo(Statuskode.UDFOERT);
    }

    @Test
    void et_gentaget_aktions_id_afvises_med_600_og_aendrer_intet() {
        Aktionsstatus foerste = psrm.modtag(opret(1, 110, null)).status();
        ur.stil(ProeveUr.START.plusSeconds(60));

        PsrmUdfald gentaget = psrm.modtag(opret(1, 999, null));

        assertThat(gentaget.optaget()).isFalse();
        assertThat(gentaget.status().status()).isEqualTo(Statuskode.AFVIST);
        assertThat(gentaget.status().afvist()).containsExactly(new Afvisning(600, "AktionId eksisterer allerede"));
        assertThat(psrm.hent(List.of(1L))).containsExactly(foerste);
        assertThat(nedskriv(2, 999).afvist()).extracting(Afvisning::nummer).containsExactly(509);
    }

    @Test
    void en_afvist_aktion_er_ogsaa_optaget_og_dens_id_er_brugt() {
        assertThat(psrm.modtag(opret(1, 110, I_DAG)).optaget()).isTrue();

        assertThat(psrm.modtag(opret(1, 110, I_DAG.minusDays(1))).status().afvist())
                .extracting(Afvisning::nummer)
                .containsExactly(600);
    }

    @ParameterizedTest
    @EnumSource(
            value = Aktionskode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPRETFORDRING", "GENINDSENDFORDRING"})
    void en_aktion_paa_en_ukendt_fordring_afvises_med_509_og_paa_en_kendt_udfoeres(Aktionskode kode) {
        psrm.modtag(opret(1, 110, null));

        assertThat(psrm.modtag(paaFordring(2, kode, 111)).status().afvist())
                .containsExactly(new Afvisning(509, "Fordrings-id'et er ikke kendt."));
        assertThat(psrm.modtag(paaFordring(3, kode, 110)).status().status()).isEqualTo(Statuskode.UDFOERT);
    }

    @Test
    void en_afvist_fordring_er_ukendt_bagefter() {
        psrm.modtag(opret(1, 110, I_DAG));

        assertThat(nedskriv(2, 110).afvist()).extracting(Afvisning::nummer).containsExactly(509);
    }

    @Test
    void status_hentes_i_den_orden_der_spoerges_og_ukendte_udelades() {
        Aktionsstatus et = psrm.modtag(opret(1, 110, null)).status();
        Aktionsstatus to = psrm.modtag(opret(2, 111, I_DAG)).status();

        assertThat(psrm.hent(List.of(2L, 77L, 1L))).containsExactly(to, et);
    }

    @Test
    void efter_nulstilling_er_alt_glemt() {
        psrm.modtag(opret(1, 110, null));

        psrm.nulstil();

        assertThat(psrm.hent(List.of(1L))).isEmpty();
        assertThat(psrm.modtag(opret(1, 110, null)).optaget()).isTrue();
        psrm.nulstil();
        assertThat(nedskriv(2, 110).afvist()).extracting(Afvisning::nummer).containsExactly(509);
    }

    private Aktionsstatus nedskriv(long aktionId, long fordringId) {
        return psrm.modtag(paaFordring(aktionId, Aktionskode.NEDSKRIV, fordringId))
                .status();
    }
}
