package dk.snitflade.gateway.aftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.felt.Feltlaeser;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AftaleformTest {

    private final Feltlaeser laeser = new Feltlaeser();

    @Test
    void enRigtigAftaleLaesesOgTalesPaaEensForm() {
        Aftale aftale = laes(
                "2026-01-01",
                "2026-12-31",
                List.of("99000017", " AB112222-3333-4444-8555-666677778888 "),
                List.of("KTTIBAK", "KFA\u030ABEN1", "KTTIBAK"),
                List.of("INDR"));
        assertThat(laeser.fejl()).isEmpty();
        assertThat(aftale.indberettere()).containsExactlyInAnyOrder("99000017", "ab112222-3333-4444-8555-666677778888");
        assertThat(aftale.typer()).containsExactlyInAnyOrder("KTTIBAK", "KFÅBEN1");
        assertThat(aftale.rettigheder()).containsExactly(Ret.INDR);
        assertThat(aftale.gyldigTil()).isEqualTo(LocalDate.parse("2026-12-31"));
    }

    @Test
    void altForkertSamlesMedHverSitFelt() {
        assertThat(laes(
                        "2026-01-01",
                        "2025-01-01",
                        Arrays.asList("9900001", null),
                        List.of("KTTIBAK", "KTTIBA", "XXPAFGI"),
                        List.of("INDR", "INDRR")))
                .isNull();
        assertThat(laeser.fejl())
                .extracting(Feltfejl::felt)
                .containsExactly(
                        "gyldigTil", "indberettere[0]", "indberettere[1]", "typer[1]", "typer[2]", "rettigheder[1]");
        assertThat(laeser.fejl())
                .extracting(Feltfejl::tekst)
                .last()
                .asString()
                .contains("\"INDRR\"", "SYSTEM_TIL_SYSTEM");
    }

    @Test
    void enTomFormularNaevnerHvertFeltDerSkalUdfyldes() {
        Aftaleform.laes(new Aftaleforslag(null, null, null, null, null, List.of(), null), laeser);
        assertThat(laeser.fejl())
                .extracting(Feltfejl::felt)
                .containsExactly("fordringshaver", "navn", "gyldigFra", "indberettere", "typer", "rettigheder");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            99000017, true
            00000000, false
            990000170, false
            DK99000017, false
            11112222-3333-4444-8555-666677778888, true
            11112222333344448555666677778888, false
            11112222-3333-4444-8555-66667777888g, false
            """)
    void etSystemErEtSeNummerEllerEtUuid(String system, boolean rigtigt) {
        laes("2026-01-01", null, List.of(system), List.of("KTTIBAK"), List.of());
        assertThat(laeser.fejlfri()).isEqualTo(rigtigt);
    }

    private Aftale laes(
            String fra, String til, List<String> indberettere, List<String> typer, List<String> rettigheder) {
        return Aftaleform.laes(
                new Aftaleforslag("2345", "Havneby Kommune", fra, til, indberettere, typer, rettigheder), laeser);
    }
}
