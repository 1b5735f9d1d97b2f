package dk.snitflade.kontrakttest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The demo's own count: a claim must be carried out, and taken in once by its back end and by no other. */
class ResultatTest {

    @Test
    void et_krav_optaget_en_gang_det_rigtige_sted_mangler_intet() {
        assertThat(resultat("UDFOERT", Map.of(7L, 1L), Map.of()).mangler()).isEmpty();
    }

    @Test
    void et_krav_optaget_to_gange_naevnes() {
        assertThat(resultat("UDFOERT", Map.of(7L, 2L), Map.of()).mangler())
                .containsExactly("Fordring PA-1 fra KY er optaget 2 gange i PSRM og ikke 1.");
    }

    @Test
    void et_krav_optaget_begge_steder_naevnes() {
        assertThat(resultat("UDFOERT", Map.of(7L, 1L), Map.of(7L, 1L)).mangler())
                .containsExactly("Fordring PA-1 fra KY er optaget 1 gange i DMI og ikke 0.");
    }

    @Test
    void et_krav_der_ikke_er_udfoert_naevnes() {
        assertThat(resultat("MODTAGET", Map.of(), Map.of()).mangler())
                .containsExactly(
                        "Fordring PA-1 fra KY er ikke udført: SENDES.",
                        "Fordring PA-1 fra KY er optaget 0 gange i PSRM og ikke 1.");
    }

    private static Resultat resultat(String status, Map<Long, Long> psrm, Map<Long, Long> dmi) {
        OffsetDateTime nu = OffsetDateTime.parse("2026-11-25T08:00:00Z");
        var aktion = new Aktion(
                7L,
                "1",
                "NYMF",
                "99000017",
                "KY",
                "OPRETFORDRING",
                1L,
                2345L,
                "PA-1",
                "LKPAFGI",
                "PSRM",
                "",
                "SENDES",
                status,
                nu,
                nu,
                null,
                List.of());
        return new Resultat(List.of(new Kravlinje("KY", aktion)), Map.of(Bagsystem.PSRM, psrm, Bagsystem.DMI, dmi));
    }
}
