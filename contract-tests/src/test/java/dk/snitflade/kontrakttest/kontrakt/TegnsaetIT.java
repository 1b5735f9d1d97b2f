package dk.snitflade.kontrakttest.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.kontrakttest.hus.Soapsvar;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of the SKAT dialect hold Danish letters: an answer is in the encoding of the request, and says so. */
@FaellesScene
class TegnsaetIT {

    private final Scene scene;

    TegnsaetIT(Scene scene) {
        this.scene = scene;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
    void svaretKanLaesesIForespoergslensTegnsaet(String tegnsaet) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
        String kuvert = new String(SoapVersion.SOAP11.kuvert(besked.xml()), StandardCharsets.UTF_8)
                .replaceFirst("encoding=.UTF-8.", "encoding=\"" + tegnsaet + "\"");

        Soapsvar svar = scene.soap()
                .raa(
                        besked.kontrakt().sti(),
                        kuvert.getBytes(Charset.forName(tegnsaet)),
                        Map.of("Content-Type", "text/xml; charset=" + tegnsaet));

        String tekst = new String(svar.krop(), Charset.forName(tegnsaet));
        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.indholdstype()).containsIgnoringCase("charset=" + tegnsaet);
        assertThat(tekst).contains(":MFAktionStatusÆndretDato>", "MODTAGET<");
    }
}
