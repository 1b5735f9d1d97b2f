package dk.snitflade.gateway.gyldighed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionerTest {

    private record Version(String navn, LocalDate gyldigFra, LocalDate gyldigTil) implements Gyldig {}

    private static Version version(String navn, String fra, String til) {
        return new Version(navn, LocalDate.parse(fra), til == null ? null : LocalDate.parse(til));
    }

    private final Versioner<Version> linje = new Versioner<>(List.of(
            version("tredje", "2026-06-01", null),
            version("første", "2024-01-01", "2024-12-31"),
            version("anden", "2025-02-01", "2026-05-31")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-12-31,
            2024-01-01, første
            2024-12-31, første
            2025-01-15,
            2025-02-01, anden
            2026-05-31, anden
            2026-06-01, tredje
            2099-12-31, tredje
            """)
    void denVersionDerGaelderPaaDagenFindes(LocalDate dag, String navn) {
        assertThat(linje.paa(dag).map(Version::navn).orElse(null)).isEqualTo(navn);
    }

    @Test
    void ingenAfDemOverlapper() {
        assertThat(linje.overlap()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-01-01, 2024-06-30, 2024-07-01,           , 0
            2024-01-01, 2024-06-30, 2024-06-30,           , 1
            2024-01-01,           , 2030-01-01, 2030-01-01, 1
            2024-01-01, 2024-12-31, 2024-03-01, 2024-04-01, 1
            2024-01-01, 2024-01-01, 2024-01-01, 2024-01-01, 1
            """)
    void etParMedEnFaellesDagFindesUansetRaekkefoelge(String fra, String til, String fra2, String til2, int antal) {
        Version en = version("en", fra, til);
        Version to = version("to", fra2, til2);
        assertThat(new Versioner<>(List.of(en, to)).overlap()).hasSize(antal);
        assertThat(new Versioner<>(List.of(to, en)).overlap()).hasSize(antal);
        assertThat(en.overlapper(to)).isEqualTo(antal == 1);
        assertThat(to.overlapper(en)).isEqualTo(antal == 1);
    }

    @Test
    void etLangtForloebUnderAlleDeKorteFindesMedHverAfDem() {
        assertThat(new Versioner<>(List.of(
                                version("lang", "2024-01-01", null),
                                version("kort", "2024-02-01", "2024-02-28"),
                                version("kort2", "2025-02-01", "2025-02-28")))
                        .overlap())
                .extracting(overlap -> overlap.sidst().navn())
                .containsExactly("kort", "kort2");
    }

    @Test
    void enHistorikPaaTusindVersionerKosterHoejstTiSammenligningerOgEtTjek() {
        AtomicInteger laesninger = new AtomicInteger();
        record Talt(LocalDate fra, AtomicInteger laesninger) implements Gyldig {
            @Override
            public LocalDate gyldigFra() {
                laesninger.incrementAndGet();
                return fra;
            }

            @Override
            public LocalDate gyldigTil() {
                return fra;
            }
        }
        LocalDate foerste = LocalDate.parse("2024-01-01");
        Versioner<Talt> lang = new Versioner<>(IntStream.range(0, 1000)
                .mapToObj(nr -> new Talt(foerste.plusDays(nr), laesninger))
                .toList());
        laesninger.set(0);
        assertThat(lang.paa(foerste.plusDays(617))).isPresent();
        assertThat(laesninger).hasValueLessThanOrEqualTo(11);
    }
}
