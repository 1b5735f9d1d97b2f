package dk.snitflade.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Afvisning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons as one column, whatever text a back end sends. */
class AfvisningslisteTest {

    @Test
    void flereGrundeBevaresIRaekkefoelge() {
        List<Afvisning> grunde = List.of(new Afvisning(215, "Beløbet er for lavt."), new Afvisning(5, "Ukendt."));

        assertThat(Afvisningsliste.af(Afvisningsliste.tekst(grunde))).isEqualTo(grunde);
    }

    @Test
    void ingenGrundeErNull() {
        assertThat(Afvisningsliste.tekst(List.of())).isNull();
        assertThat(Afvisningsliste.af(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"to\nlinjer", "to\rlinjer", "to\r\n linjer", "\n", "", " ", "ender\r", "215 ser ud som et nummer"
            })
    void enTekstMedLinjeskiftBliverEnGrund(String tekst) {
        List<Afvisning> igen =
                Afvisningsliste.af(Afvisningsliste.tekst(List.of(new Afvisning(900, tekst), new Afvisning(5, "x"))));

        assertThat(igen).extracting(Afvisning::nummer).containsExactly(900, 5);
        assertThat(igen.get(0).tekst()).isEqualTo(tekst.replace("\r\n", "\n").replaceAll("[\r\n]", " "));
    }
}
