package dk.snitflade.gateway.felt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeltlaeserTest {

    private final Feltlaeser laeser = new Feltlaeser();

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-31, 2026-01-31
            31-01-2026, 2026-01-31
            ' 2026-01-31 ', 2026-01-31
            2026-02-30,
            31-02-2026,
            2026-1-31,
            0206-01-31,
            1999-12-31,
            i går,
            """)
    void enDatoLaesesStrengt(String tekst, LocalDate dag) {
        assertThat(laeser.dag("gyldigFra", tekst)).isEqualTo(dag);
        assertThat(laeser.fejlfri()).isEqualTo(dag != null);
    }

    /** The third one writes Å as an A and a ring, as some systems do. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            KTTIBAK, KTTIBAK
            KFMILJØ, KFMILJØ
            KFA\u030ABEN1, KFÅBEN1
            KTTIBA,
            KTTIBAKK,
            kttibak,
            KT TIBA,
            XXPAFGI,
            """)
    void enKodeErSyvTegnEfterNfc(String tekst, String kode) {
        assertThat(laeser.kode("fordringstype", tekst)).isEqualTo(kode);
        assertThat(laeser.fejlfri()).isEqualTo(kode != null);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2345, 2345
            ' 2345', 2345
            234,
            23a5,
            -2345,
            """)
    void etFordringshavernummerHarMindstFireCifre(String tekst, Long nummer) {
        assertThat(laeser.fordringshaver("fordringshaver", tekst)).isEqualTo(nummer);
    }

    @Test
    void alleFejlSamlesOgIngenViserEtCprNummer() {
        laeser.kode("fordringstype", "010190-1234");
        laeser.tekst("aarsag", "  ", 100);
        laeser.tekst("navn", "x".repeat(101), 100);
        laeser.raekkefoelge(LocalDate.parse("2026-02-01"), "gyldigTil", LocalDate.parse("2026-01-01"));
        assertThat(laeser.fejl())
                .extracting(Feltfejl::felt)
                .containsExactly("fordringstype", "aarsag", "navn", "gyldigTil");
        assertThat(laeser.fejl()).extracting(Feltfejl::tekst).noneMatch(tekst -> tekst.contains("1234"));
    }
}
