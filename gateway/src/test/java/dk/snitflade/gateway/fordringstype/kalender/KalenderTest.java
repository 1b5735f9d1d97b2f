package dk.snitflade.gateway.fordringstype.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table lukkedage.csv is the test of what is computed. */
class KalenderTest {

    private static final Map<LocalDate, Maerkedag> TABEL = tabel();

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void aaretsDageErTabellensMedNavneOgMaerker(int aar) {
        List<Maerkedag> ventede = TABEL.values().stream()
                .filter(dag -> dag.dato().getYear() == aar)
                .toList();
        assertThat(Kalender.maerkedage(aar)).containsExactlyElementsOf(ventede);
    }

    @Test
    void hverDagITabellensAarErLukketNetopNaarTabellenEllerUgenSigerDet() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).forEach(dag -> {
            Maerkedag raekke = TABEL.get(dag);
            boolean weekend = dag.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            assertThat(Kalender.lukkedag(dag)).as("lukkedag %s", dag).isEqualTo(weekend || raekke != null);
            assertThat(Kalender.helligdag(dag)).as("helligdag %s", dag).isEqualTo(raekke != null && raekke.helligdag());
        });
    }

    @Test
    void tabellenHarDe97DageReadmeSiger() {
        assertThat(TABEL).hasSize(97);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-04-30, true",
        "2022-05-13, true",
        "2023-05-05, true",
        "2024-04-26, false",
        "2025-05-16, false",
    })
    void storeBededagErHelligdagTilOgMed2023(LocalDate dag, boolean helligdag) {
        assertThat(Kalender.helligdag(dag)).isEqualTo(helligdag);
        assertThat(Kalender.udskyder(dag)).isEqualTo(helligdag);
        assertThat(Kalender.lukkedag(dag)).isEqualTo(helligdag);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-30, false, true, dagen efter Kristi himmelfartsdag: banken er lukket men loven udskyder ikke",
        "2026-06-05, true, true, Grundlovsdag",
        "2026-12-24, true, true, Juleaftensdag",
        "2026-12-31, true, true, Nytårsaftensdag",
        "2026-12-30, false, false, almindelig onsdag",
        "2026-07-04, true, true, lørdag",
        "2026-07-05, true, true, søndag",
    })
    void lovensDageOgBankernesDageErIkkeDeSamme(LocalDate dag, boolean udskyder, boolean lukket, String hvorfor) {
        assertThat(Kalender.udskyder(dag)).as(hvorfor).isEqualTo(udskyder);
        assertThat(Kalender.lukkedag(dag)).as(hvorfor).isEqualTo(lukket);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-18, 2026-03-18, hverdag bliver",
        "2026-04-02, 2026-04-07, skærtorsdag til tirsdag efter påske",
        "2026-04-04, 2026-04-07, lørdag i påsken",
        "2026-12-24, 2026-12-28, julen 2026 med weekend",
        "2027-12-31, 2028-01-03, nytårsaften fredag til mandag",
        "2026-12-31, 2027-01-04, nytårsaften torsdag med nytårsdag og weekend",
        "2025-05-29, 2025-05-30, Kristi himmelfart til fredagen efter",
        "2026-06-05, 2026-06-08, Grundlovsdag fredag",
        "2028-06-03, 2028-06-06, pinsen 2028 hvor 2. pinsedag er Grundlovsdag",
        "2023-05-05, 2023-05-08, store bededag 2023",
        "2024-04-26, 2024-04-26, samme fredag efter afskaffelsen",
        "2028-02-29, 2028-02-29, skuddag tirsdag",
    })
    void lovdagErFoersteHverdag(LocalDate dag, LocalDate lovdag, String hvorfor) {
        assertThat(Kalender.lovdag(dag)).as(hvorfor).isEqualTo(lovdag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1818-03-22", "1943-04-25", "1954-04-18", "2000-04-23", "2008-03-23", "2038-04-25", "2285-03-22"
            })
    void kendtePaaskedage(LocalDate paaske) {
        assertThat(Kalender.maerkedage(paaske.getYear())).contains(new Maerkedag(paaske, "Påskedag", true, true));
    }

    @Test
    void hvertAarKanBeregnes() {
        for (int aar : new int[] {-4000, -1, 0, 1, 9999, 999_999_998}) {
            assertThat(Kalender.maerkedage(aar)).hasSizeBetween(13, 15);
        }
    }

    private static Map<LocalDate, Maerkedag> tabel() {
        try (InputStream fil = KalenderTest.class.getResourceAsStream("/fordringstype/lukkedage.csv");
                BufferedReader linjer = new BufferedReader(new InputStreamReader(fil, StandardCharsets.UTF_8))) {
            return linjer.lines()
                    .skip(1)
                    .map(linje -> linje.split(";"))
                    .map(f -> new Maerkedag(
                            LocalDate.parse(f[0]), f[1], Boolean.parseBoolean(f[2]), Boolean.parseBoolean(f[3])))
                    .collect(Collectors.toMap(Maerkedag::dato, Function.identity(), (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
