package dk.snitflade.gateway.rutning;

import static dk.snitflade.gateway.rutning.Raekker.OMRAADER;
import static dk.snitflade.gateway.rutning.Raekker.raekke;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaekkebrudTest {

    /** What two rows are to each other: nothing, an overlap or a contradiction. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2345 KTTIBAK    2026-01-01 -          PSRM         | 2 2345 KTTIBAK    2026-06-01 -          PSRM         | overlap
            1 2345 KTTIBAK    2026-01-01 -          PSRM         | 2 2345 KTTIBAK    2026-06-01 -          DMI KFGAMLE | modsigelse
            1 2345 KTTIBAK    2026-01-01 -          DMI KFGAMLE  | 2 2345 KTTIBAK    2026-06-01 -          DMI KFANDEN | modsigelse
            1 2345 KTTIBAK    2026-01-01 2026-05-31 PSRM         | 2 2345 KTTIBAK    2026-06-01 -          DMI KFGAMLE | intet
            1 2345 KTTIBAK    2026-01-01 2026-06-01 PSRM         | 2 2345 KTTIBAK    2026-06-01 -          DMI KFGAMLE | modsigelse
            1 2345 KTTIBAK    2026-01-01 -          PSRM         | 2 2346 KTTIBAK    2026-01-01 -          DMI KFGAMLE | intet
            1 2345 KTTIBAK    2026-01-01 -          PSRM         | 2 2345 KFNEBOF    2026-01-01 -          DMI KFGAMLE | intet
            1 2345 #Socialret 2026-01-01 -          PSRM         | 2 2345 KTTIBAK    2026-06-01 -          DMI KFGAMLE | modsigelse
            1 2345 #Socialret 2026-01-01 -          PSRM         | 2 2345 KTTIBAK    2025-06-01 -          PSRM         | overlap
            1 2345 #Socialret 2026-01-01 -          PSRM         | 2 2345 LKBIERA    2026-01-01 -          DMI KFGAMLE | intet
            1 2345 #Socialret 2026-01-01 -          PSRM         | 2 2345 #Socialret 2026-03-01 2026-04-01 DMI          | modsigelse
            1 2345 #Socialret 2026-01-01 -          PSRM         | 2 2345 #Bibliotek 2026-01-01 -          DMI          | intet
            1 2345 #Tomt      2026-01-01 -          PSRM         | 2 2345 #Tomt      2026-01-01 -          PSRM         | overlap
            """)
    void toRaekkerOmSammeTypePaaSammeDagFindes(String en, String anden, String udfald) {
        for (List<Onboarding> raekker :
                List.of(List.of(raekke(en), raekke(anden)), List.of(raekke(anden), raekke(en)))) {
            assertThat(Raekkebrud.find(raekker, OMRAADER).stream()
                            .map(brud -> brud.modsigelse() ? "modsigelse" : "overlap")
                            .findFirst()
                            .orElse("intet"))
                    .isEqualTo(udfald);
        }
    }

    @Test
    void etParNaevnesEenGangSelvOmDetBrydesForFlereTyper() {
        assertThat(Raekkebrud.find(
                        List.of(
                                raekke("1 2345 #Socialret 2026-01-01 - PSRM"),
                                raekke("2 2345 #Socialret 2026-02-01 - PSRM")),
                        OMRAADER))
                .hasSize(1);
    }

    @Test
    void teksteNaevnerBeggeRaekkerOgDagen() {
        Raekkebrud brud = Raekkebrud.find(
                        List.of(
                                raekke("17 2345 #Socialret 2026-01-01 - PSRM"),
                                raekke("- 2345 KTTIBAK 2026-06-01 2026-12-31 DMI KFGAMLE")),
                        OMRAADER)
                .get(0);
        assertThat(brud.tekst(brud.foerst().betegnelse(), brud.sidst().betegnelse()))
                .isEqualTo(
                        "Række 17 (2345, området Socialret, fra 01.01.2026, PSRM) og den nye række (2345, KTTIBAK, fra"
                                + " 01.06.2026 til 31.12.2026, DMI som KFGAMLE) gælder begge for KTTIBAK den 01.06.2026 og"
                                + " modsiger hinanden.");
    }

    @Test
    void etHeltAarMedVekslendeMaalErRent() {
        List<Onboarding> plan = Stream.of(
                        "1 2345 KTTIBAK 2026-01-01 2026-03-31 DMI KFGAMLE",
                        "2 2345 KTTIBAK 2026-04-01 2026-06-30 PSRM",
                        "3 2345 #Socialret 2026-07-01 2026-09-30 DMI",
                        "4 2345 #Socialret 2026-10-01 - PSRM")
                .map(Raekker::raekke)
                .toList();
        assertThat(Raekkebrud.find(plan, OMRAADER)).isEmpty();
    }
}
