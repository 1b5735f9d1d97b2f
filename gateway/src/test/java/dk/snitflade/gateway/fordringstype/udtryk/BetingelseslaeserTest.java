package dk.snitflade.gateway.fordringstype.udtryk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions that cannot be read, and what is said of them. */
class BetingelseslaeserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forfaldsdato >= srb            | tegn 1: ukendt operand \"forfaldsdato\"",
                "hovedfordring.srb >= srb       | tegn 1: ukendt operand \"hovedfordring.srb\"",
                "paaske(srb) == srb             | tegn 1: ukendt operand \"paaske\"",
                "forfald >= hovedstol           | tegn 1: en dato (forfald) kan ikke sammenlignes med et tal (hovedstol)",
                "hovedstol >= srb + P1D         | tegn 1: et tal (hovedstol) kan ikke sammenlignes med en dato (srb + P1D)",
                "hovedstol + P1D > 0            | tegn 13: en periode kan kun lægges til en dato, ikke til et tal (hovedstol)",
                "forfald + 3 > srb              | tegn 9: \"+\" regner ikke med en dato (forfald)",
                "2 * srb > 3                    | tegn 3: \"*\" regner ikke med en dato (srb)",
                "forfald - srb > 3              | tegn 9: \"-\" regner ikke med en dato (forfald)",
                "lovdag(hovedstol) > srb        | tegn 8: ventede en dato, men fandt et tal (hovedstol)",
                "lukkedag(beloeb)               | tegn 10: ventede en dato, men fandt et tal (beloeb)",
                "beskrivelse == beskrivelse     | tegn 1: en tekst (beskrivelse) kan ikke sammenlignes med en tekst (beskrivelse)",
                "udfyldt(dom)                   | tegn 9: \"dom\" er sand eller falsk, ikke en værdi",
                "art == KORT                    | tegn 8: art kan ikke være \"KORT\", kun INDR, MODR",
                "art in [INDR, HF]              | tegn 15: art kan ikke være \"HF\", kun INDR, MODR",
                "art < INDR                     | tegn 5: ventede ==, != eller in, men fandt \"<\"",
                "art in INDR                    | tegn 8: ventede \"[\", men fandt \"INDR\"",
                "INDR == art                    | tegn 1: \"INDR\" skal stå efter art eller kategori",
                "forfald                        | tegn 8: ventede en sammenligning, men fandt udtrykkets slutning",
                "forfald >=                     | tegn 11: ventede en værdi, men fandt udtrykkets slutning",
                "forfald >= P3Y                 | tegn 12: ventede en værdi, men fandt \"P3Y\"",
                "forfald >= srb + P3W           | tegn 18: \"P3W\" er ikke en periode (PnYnMnD, mindst én del, højst fire cifre)",
                "forfald >= srb + P3Y2Y         | tegn 18: \"P3Y2Y\" er ikke en periode (PnYnMnD, mindst én del, højst fire cifre)",
                "forfald >= srb + P3D2M         | tegn 18: \"P3D2M\" er ikke en periode (PnYnMnD, mindst én del, højst fire cifre)",
                "forfald >= srb + P99999Y       | tegn 18: \"P99999Y\" er ikke en periode (PnYnMnD, mindst én del, højst fire cifre)",
                "forfald >= 2025-02-29          | tegn 12: \"2025-02-29\" er ikke en dato",
                "(dom or forlig                 | tegn 15: ventede \")\", men fandt udtrykkets slutning",
                "dom forlig                     | tegn 5: ventede udtrykkets slutning, men fandt \"forlig\"",
                "dom and                        | tegn 8: ventede en værdi, men fandt udtrykkets slutning",
                "dage(periode_fra) > 3          | tegn 17: ventede \",\", men fandt \")\"",
                "forfald = srb                  | tegn 9: ukendt tegn \"=\"",
                "forfald >= {value}             | tegn 12: ukendt tegn \"{\"",
            })
    void afvises(String udtryk, String besked) {
        assertThatThrownBy(() -> Betingelseslaeser.laes(udtryk))
                .isInstanceOf(Udtryksfejl.class)
                .hasMessage(besked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "art in [INDR, MODR]",
                "kategori in [HF]",
                "foraeldelse <= lovdag(periode_fra + P3Y5D)",
                "hovedstol <= 715 * dage(periode_fra, periode_til)",
                "hovedstol + beloeb - 3.50 >= 2 * beloeb",
                "udfyldt(stiftelse) and not lukkedag(stiftelse)",
                "not (udfyldt(dom_dato) and udfyldt(forlig_dato))",
                "dom and (forlig or udfyldt(beskrivelse))",
                "periode_til < foerste_i_naeste_maaned(hovedfordring.modtagelse)",
                "maaned(periode_fra) == maaned(periode_til) or aar(periode_fra) != aar(periode_til)",
                "srb >= forfald + P0D",
                "srb > 2024-02-29 + P1M - P1D",
            })
    void teksterneSkrivesSomDeLaeses(String udtryk) {
        Betingelse laest = Betingelseslaeser.laes(udtryk);
        assertThat(laest.tekst()).isEqualTo(udtryk);
        assertThat(Betingelseslaeser.laes(laest.tekst())).isEqualTo(laest);
    }

    @Test
    void etUdtrykUdenEndeAfvisesFoerStakkenLoeberOver() {
        assertThatThrownBy(() -> Betingelseslaeser.laes("(".repeat(100_000)))
                .isInstanceOf(Udtryksfejl.class)
                .hasMessageContaining("længere end 1000 tegn");
    }
}
