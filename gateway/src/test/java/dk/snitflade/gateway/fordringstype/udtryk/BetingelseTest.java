package dk.snitflade.gateway.fordringstype.udtryk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions mean (fordringstyper.yaml 1, a to g). */
class BetingelseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a. Years and months are one step, then the days; a missing day becomes the last of the month.
                "forfald + P1Y == 2025-02-28                 | forfald=2024-02-29                      | true",
                "forfald + P1Y4M == 2025-06-29               | forfald=2024-02-29                      | true",
                "forfald + P1M == 2026-02-28                 | forfald=2026-01-31                      | true",
                "forfald + P1M - P1D == 2026-02-27           | forfald=2026-01-31                      | true",
                "forfald + P1M1D == 2026-03-01               | forfald=2026-01-31                      | true",
                "forfald - P1M == 2024-02-29                 | forfald=2024-03-31                      | true",
                "forfald - P30D == 2024-03-01                | forfald=2024-03-31                      | true",
                "forfald - P1M1D == 2024-02-28               | forfald=2024-03-31                      | true",
                "forfald + P4Y == 2028-02-29                 | forfald=2024-02-29                      | true",
                "forfald + P1D - P1M == 2026-02-28           | forfald=2026-03-30                      | true",
                // b, c. Closed days.
                "lovdag(forfald + P3Y) == 2026-04-07         | forfald=2023-04-03                      | true",
                "lukkedag(stiftelse)                         | stiftelse=2025-05-30                    | true",
                "lukkedag(stiftelse)                         | stiftelse=2025-05-28                    | false",
                "lukkedag(stiftelse)                         |                                         | false",
                "not lukkedag(stiftelse)                     |                                         | true",
                // d. Counting days, both included, and the first of the next month.
                "dage(periode_fra, periode_til) == 1         | periode_fra=2026-03-01, periode_til=2026-03-01 | true",
                "dage(periode_fra, periode_til) == 29        | periode_fra=2024-02-01, periode_til=2024-02-29 | true",
                "dage(periode_fra, periode_til) == 0         | periode_fra=2026-03-02, periode_til=2026-03-01 | true",
                "foerste_i_naeste_maaned(srb) == 2027-01-01  | srb=2026-12-31                          | true",
                "maaned(srb) == 12 and aar(srb) == 2026      | srb=2026-12-31                          | true",
                // e. Filled in.
                "udfyldt(beskrivelse)                        | beskrivelse=x                           | true",
                "udfyldt(beskrivelse)                        |                                         | false",
                "udfyldt(forfald + P1D)                      |                                         | false",
                "udfyldt(dage(periode_fra, periode_til))     | periode_fra=2026-03-02                  | false",
                "udfyldt(hovedstol * 2)                      | hovedstol=1                             | true",
                "udfyldt(art) and udfyldt(kategori)          | art=INDR                                | true",
                // f. A comparison with an empty side is true, and so is its negation's inside.
                "forfald < srb                               |                                         | true",
                "forfald < srb                               | forfald=2026-01-02                      | true",
                "not forfald < srb                           | forfald=2026-01-02                      | false",
                "lovdag(forfald) == srb                      | srb=2026-01-02                          | true",
                "hovedstol <= 100 * dage(periode_fra, periode_til) | hovedstol=900                     | true",
                "hovedstol + beloeb == 0                     | hovedstol=900                           | true",
                "art in [MODR]                               |                                         | true",
                // Words, flags, amounts.
                "art in [INDR, MODR]                         | art=MODR                                | true",
                "art in [INDR]                               | art=MODR                                | false",
                "art != INDR                                 | art=MODR                                | true",
                "kategori == RELATERET                       | kategori=HF                             | false",
                "dom or forlig                               | forlig=ja                               | true",
                "dom and not forlig                          | dom=ja                                  | true",
                "hovedstol == 100                            | hovedstol=100.00                        | true",
                "hovedstol - beloeb == 0.50                  | hovedstol=100.50, beloeb=100            | true",
                "hovedstol > 0 or beloeb == 0                | hovedstol=0, beloeb=0.00                | true",
                "hovedstol > 0 or beloeb == 0                | hovedstol=0, beloeb=0.01                | false",
                // not binds tighter than and, and tighter than or.
                "not dom and forlig                          |                                         | false",
                "not (dom and forlig)                        |                                         | true",
                "dom and forlig or udfyldt(kategori)         |                                         | true",
                "dom and (forlig or udfyldt(kategori))       |                                         | false",
            })
    void betydning(String udtryk, String fakta, boolean ventet) {
        Betingelse betingelse = Betingelseslaeser.laes(udtryk);
        assertThat(betingelse.opfyldt(Proevefakta.af(fakta == null ? "" : fakta)))
                .isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17, ==, false", "2026-03-17, !=, true", "2026-03-17, <, true",
        "2026-03-17, <=, true", "2026-03-17, >, false", "2026-03-17, >=, false",
        "2026-03-18, ==, true", "2026-03-18, !=, false", "2026-03-18, <, false",
        "2026-03-18, <=, true", "2026-03-18, >, false", "2026-03-18, >=, true",
        "2026-03-19, ==, false", "2026-03-19, !=, true", "2026-03-19, <, false",
        "2026-03-19, <=, false", "2026-03-19, >, true", "2026-03-19, >=, true",
    })
    void deSeksSammenligninger(String forfald, String relation, boolean ventet) {
        Betingelse betingelse = Betingelseslaeser.laes("forfald " + relation + " 2026-03-18");
        assertThat(betingelse.opfyldt(Proevefakta.af("forfald=" + forfald))).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "udfyldt(srb)                              |                      | true",
                "udfyldt(srb)                              | srb=2026-01-02       | false",
                "udfyldt(srb) and not lukkedag(srb)        |                      | true",
                "udfyldt(srb) and not lukkedag(srb)        | srb=2025-05-30       | false",
                "udfyldt(dom_dato) or udfyldt(forlig_dato) |                      | true",
                "udfyldt(dom_dato) or udfyldt(forlig_dato) | dom_dato=2026-01-02  | false",
                "not udfyldt(srb)                          | srb=2026-01-02       | false",
                "srb < forfald                             |                      | false",
            })
    void etUdtrykVedOmDetErEnVaerdiDerMangler(String udtryk, String fakta, boolean ventet) {
        Betingelse betingelse = Betingelseslaeser.laes(udtryk);
        assertThat(betingelse.mangler(Proevefakta.af(fakta == null ? "" : fakta)))
                .isEqualTo(ventet);
    }

    @Test
    void etUdtrykVedOmDetSerPaaHaefterne() {
        assertThat(Betingelseslaeser.laes("srb >= forfald").serPaaHaefter()).isFalse();
        assertThat(Betingelseslaeser.laes("srb >= forfald or forlig").serPaaHaefter())
                .isTrue();
        assertThat(Betingelseslaeser.laes("lovdag(dom_dato + P10Y) > srb").serPaaHaefter())
                .isTrue();
    }
}
