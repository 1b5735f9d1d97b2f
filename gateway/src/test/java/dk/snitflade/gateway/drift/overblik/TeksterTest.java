package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.afsendelse.tilstand.Modus;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Indberetning.Kanal;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TeksterTest {

    @Test
    void deToSprogHarSammeNoegler() throws IOException {
        assertThat(laes("en").stringPropertyNames()).isEqualTo(laes("da").stringPropertyNames());
    }

    @Test
    void deToSprogFletterSammeVaerdierInd() throws IOException {
        Properties dansk = laes("da");
        Properties engelsk = laes("en");
        assertThat(dansk.stringPropertyNames())
                .allSatisfy(noegle -> assertThat(pladser(engelsk.getProperty(noegle)))
                        .as(noegle)
                        .isEqualTo(pladser(dansk.getProperty(noegle))));
    }

    @Test
    void ingenTekstHarEnApostrof() throws IOException {
        assertThat(laes("da").values()).noneMatch(tekst -> tekst.toString().contains("'"));
        assertThat(laes("en").values()).noneMatch(tekst -> tekst.toString().contains("'"));
    }

    @ParameterizedTest
    @MethodSource("koder")
    void hverKodeHarEtOrd(String slags, Enum<?>[] koder) throws IOException {
        assertThat(laes("da").stringPropertyNames())
                .containsAll(Arrays.stream(koder)
                        .map(kode -> slags + "." + kode.name())
                        .toList());
    }

    static Stream<Object[]> koder() {
        return Stream.of(
                new Object[] {"tilstand", Tilstand.values()},
                new Object[] {"hoering", Hoeringsstatus.values()},
                new Object[] {"kode", Aktionskode.values()},
                new Object[] {"kanal", Kanal.values()},
                new Object[] {"backend", Maal.values()},
                new Object[] {"leverer", Leveringsevne.values()},
                new Object[] {"backendtilstand", Modus.values()});
    }

    private static List<String> pladser(String tekst) {
        return Stream.of("{0}", "{1}", "{2}", "{3}").filter(tekst::contains).toList();
    }

    private static Properties laes(String sprog) throws IOException {
        Properties tekster = new Properties();
        try (Reader fil = new InputStreamReader(
                TeksterTest.class.getResourceAsStream("/messages_" + sprog + ".properties"), StandardCharsets.UTF_8)) {
            tekster.load(fil);
        }
        return tekster;
    }
}
