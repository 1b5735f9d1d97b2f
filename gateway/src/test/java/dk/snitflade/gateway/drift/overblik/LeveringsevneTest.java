package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeveringsevneTest {

    @ParameterizedTest
    @CsvSource({
        // mode, last success, last failure, waiting
        "AABEN, , , 0, JA",
        "AABEN, , , 5, JA",
        "AABEN, 2, 1, 5, JA",
        "AABEN, 2, 2, 5, JA",
        "AABEN, 1, 2, 5, NEJ",
        "AABEN, , 2, 5, NEJ",
        "AABEN, 1, 2, 0, USIKKER",
        "PAUSE, 2, 1, 0, NEJ",
        "DRAENER, 2, 1, 5, JA",
        "AFBRUDT, 2, 1, 5, NEJ"
    })
    void afgoeresAfTilstandOgSenesteKald(
            String tilstand, Integer succes, Integer fejl, long venter, Leveringsevne evne) {
        Puls puls = new Puls(tilstand, tid(succes), tid(fejl), null);
        Koe koe = new Koe(0, 0, venter, 0, 3, 3, 3, null);
        assertThat(new Backendstand(Maal.PSRM, puls, koe, null).leverer()).isEqualTo(evne);
    }

    private static Instant tid(Integer sekund) {
        return sekund == null ? null : Instant.ofEpochSecond(sekund);
    }
}
