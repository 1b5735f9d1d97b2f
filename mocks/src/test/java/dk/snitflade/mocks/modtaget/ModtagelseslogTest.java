package dk.snitflade.mocks.modtaget;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.Statuskode;
import dk.snitflade.mocks.proeve.Aktioner;
import dk.snitflade.mocks.proeve.ProeveUr;
import dk.snitflade.mocks.soap.SoapKald;
import dk.snitflade.mocks.tid.DanskTid;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModtagelseslogTest {

    private static final int PLADS = 100;

    private final Modtagelseslog log = new Modtagelseslog(new DanskTid(new ProeveUr()), PLADS);

    @Test
    void raekkerne_staar_i_ankomstorden_med_et_nummer_hver() {
        optag(1, 10);
        log.besvaret(kald(10), List.of(status(1)), false);
        log.fejlet(kald(10), List.of(aktion(1)));

        assertThat(log.raekker()).extracting(ModtagetAktion::nr).containsExactly(1L, 2L, 3L);
        assertThat(log.raekker()).extracting(ModtagetAktion::optaget).containsExactly(true, false, false);
        assertThat(log.raekker())
                .extracting(ModtagetAktion::status)
                .containsExactly(Statuskode.UDFOERT, Statuskode.UDFOERT, null);
    }

    @Test
    void beskeden_er_den_fra_kaldet_der_blev_optaget() {
        SoapKald foerste = optag(1, 10);
        log.besvaret(kald(20), List.of(status(1)), false);

        assertThat(log.besked(1)).containsSame(foerste);
        assertThat(log.besked(2)).isEmpty();
    }

    @Test
    void naar_pladsen_er_brugt_gaar_de_aeldste_beskeder_men_ikke_raekkerne() {
        optag(1, 60);
        optag(2, 30);
        optag(3, 20);

        assertThat(log.besked(1)).isEmpty();
        assertThat(log.besked(2)).isPresent();
        assertThat(log.besked(3)).isPresent();
        assertThat(log.raekker()).hasSize(3);
    }

    @Test
    void den_nyeste_besked_beholdes_ogsaa_naar_den_er_stoerre_end_pladsen() {
        optag(1, 10);
        optag(2, PLADS + 1);

        assertThat(log.besked(1)).isEmpty();
        assertThat(log.besked(2)).isPresent();
    }

    @Test
    void efter_nulstilling_begynder_numrene_forfra() {
        optag(1, 10);

        log.nulstil();
        optag(2, 10);

        assertThat(log.besked(1)).isEmpty();
        assertThat(log.raekker()).extracting(ModtagetAktion::nr).containsExactly(1L);
    }

    private SoapKald optag(long aktionId, int bytes) {
        Kald kald = kald(bytes);
        log.besvaret(kald, List.of(status(aktionId)), true);
        return kald.besked();
    }

    private static Kald kald(int bytes) {
        return new Kald("ModtagFordringAktion", null, new SoapKald(new byte[bytes], null));
    }

    private static Aktionsstatus status(long aktionId) {
        return Aktionsstatus.af(aktion(aktionId), Statuskode.UDFOERT, LocalDateTime.of(2026, 11, 25, 10, 0));
    }

    private static Aktion aktion(long aktionId) {
        return Aktioner.opret(aktionId, 110, null);
    }
}
