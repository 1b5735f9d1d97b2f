package dk.snitflade.gateway.fordringstype.udtryk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TekstfeltTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t\r\n", "\u00a0", "\u200b", "\u2003\u3000", "\ufeff", "\u0000"})
    void tekstUdenSynligeTegnErIkkeUdfyldt(String tekst) {
        assertThat(Tekstfelt.synlig(tekst)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " Æ ", "-", "\u00a0.", "😀"})
    void etSynligtTegnErNok(String tekst) {
        assertThat(Tekstfelt.synlig(tekst)).isTrue();
    }

    @Test
    void tekstenVisesAldrig() {
        assertThat(Tekstfelt.BESKRIVELSE.vist(Proevefakta.af("beskrivelse=hemmeligt")))
                .isEqualTo("udfyldt");
    }
}
