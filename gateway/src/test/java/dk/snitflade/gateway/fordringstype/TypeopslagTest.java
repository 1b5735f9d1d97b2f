package dk.snitflade.gateway.fordringstype;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordringstype.indlaesning.Katalogloader;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeopslagTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 18);

    @ParameterizedTest
    @ValueSource(strings = {"KFBILØK", "KFMILJØ", "KFTØFIN", "KFANBBØ", "GEOPERI"})
    void koderFindesOgsaaNaarØErSkrevetIToDele(String kode) {
        assertThat(Proevekatalog.KATALOG.opslag(kode, DAG)).isInstanceOf(Typeopslag.Fundet.class);
        assertThat(Proevekatalog.KATALOG.opslag(Normalizer.normalize(kode, Normalizer.Form.NFD), DAG))
                .isInstanceOf(Typeopslag.Fundet.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KFBILOK | 2026-03-18 | Fordringstypen KFBILOK findes ikke.",
                "ktcivil | 2026-03-18 | Fordringstypen ktcivil findes ikke.",
                "KLFRUNG | 2026-03-18 | Fordringstypen KLFRUNG er udgået den 2023-05-04. Brug KFLRUNG.",
                "KTBRMUD | 2026-03-18 | Fordringstypen KTBRMUD er udgået. Brug KTTIBAK.",
                "KFGETIV | 2025-11-24 | Fordringstypen KFGETIV kan ikke bruges den 2025-11-24. Den gælder fra 2025-11-25.",
            })
    void hvorforEnTypeIkkeKanBruges(String kode, LocalDate dag, String besked) {
        assertThat(Proevekatalog.KATALOG.opslag(kode, dag))
                .isInstanceOfSatisfying(
                        Typeopslag.Afvist.class,
                        afvist -> assertThat(afvist.besked()).isEqualTo(besked));
    }

    @Test
    void enTypeGaelderFraSinFoersteDag() {
        assertThat(Proevekatalog.KATALOG.opslag("KFGETIV", LocalDate.of(2025, 11, 25)))
                .isInstanceOf(Typeopslag.Fundet.class);
    }

    @Test
    void enTypeGaelderTilOgMedSinSidsteDag() {
        Katalog katalog = Katalogloader.laes(
                "2025-11-25.yaml",
                Proevekatalog.lille().replaceFirst("valid_to: null", "valid_to: \"2026-06-30\""),
                Map.of());
        assertThat(katalog.opslag("KTPRØVE", LocalDate.of(2026, 6, 30))).isInstanceOf(Typeopslag.Fundet.class);
        assertThat(((Typeopslag.Afvist) katalog.opslag("KTPRØVE", LocalDate.of(2026, 7, 1))).besked())
                .endsWith("Den gjaldt til og med 2026-06-30.");
    }
}
