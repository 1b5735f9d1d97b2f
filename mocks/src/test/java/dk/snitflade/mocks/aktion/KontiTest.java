package dk.snitflade.mocks.aktion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KontiTest {

    private final Konti psrm = new Konti(true);

    @BeforeEach
    void opret() {
        assertThat(psrm.udfoer(aktion(Aktionskode.OPRETFORDRING, "510.00", null, List.of())))
                .isNull();
    }

    @Test
    void et_tilbagekald_giver_saldoen_efter_alle_bevaegelser_og_en_rente() {
        psrm.udfoer(aktion(Aktionskode.NEDSKRIV, "100.00", null, List.of()));
        psrm.udfoer(aktion(Aktionskode.OPSKRIVNINGREGULERING, "60.00", null, List.of()));
        psrm.udfoer(aktion(Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING, "60.00", null, List.of()));
        psrm.udfoer(aktion(Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING, "999.00", null, List.of()));

        assertThat(psrm.udfoer(tilbagekald("KLAG")))
                .isEqualTo(new Udfoert.Tilbagekaldt(110, new BigDecimal("410.00"), List.of(new BigDecimal("4.10"))));
    }

    @Test
    void efter_fejl_er_der_ingen_rente() {
        assertThat(psrm.udfoer(tilbagekald("FEJL")))
                .isEqualTo(new Udfoert.Tilbagekaldt(110, new BigDecimal("510.00"), List.of()));
    }

    @Test
    void om_en_fordring_den_ikke_har_er_der_intet_at_sige() {
        psrm.nulstil();

        assertThat(psrm.udfoer(tilbagekald("KLAG"))).isNull();
    }

    @Test
    void firmaets_ejer_haefter_som_firmaet() {
        var firma = new Haefter(Map.of(
                Navne.sbm("VirksomhedCVRNummer"), Konti.FIRMA, Navne.sbm("HæftelseForældelseDato"), "2029-05-29"));

        assertThat(psrm.udfoer(aktion(Aktionskode.OPRETFORDRING, "1.00", null, List.of(firma))))
                .isEqualTo(new Udfoert.Oprettet(110, List.of(firma, firma.person(Konti.EJER))));
        assertThat(firma.person(Konti.EJER).felter())
                .containsEntry(Navne.sbm("HæftelseForældelseDato"), "2029-05-29")
                .doesNotContainKey(Navne.sbm("VirksomhedCVRNummer"));
    }

    private static Aktion tilbagekald(String aarsag) {
        return aktion(Aktionskode.TILBAGEKALD, null, aarsag, List.of());
    }

    private static Aktion aktion(Aktionskode kode, String kroner, String aarsag, List<Haefter> haeftere) {
        return new Aktion(
                1,
                kode,
                110L,
                kode.opretter() ? null : 110L,
                null,
                LocalDateTime.of(2026, 11, 25, 10, 0),
                2345,
                null,
                null,
                null,
                aarsag,
                null,
                kroner == null ? null : new BigDecimal(kroner),
                haeftere);
    }
}
