package dk.snitflade.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.snitflade.wsdl.Eksempler.Eksempel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.Location;
import org.codehaus.stax2.validation.XMLValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXParseException;

/** Messages with one thing wrong, named after it. Each is refused, and the refusal says where. */
class UgyldigeBeskederTest {

    private static final Map<String, Eksempel> UGYLDIGE =
            ugyldige().stream().collect(Collectors.toMap(Eksempel::navn, e -> e));

    static List<Eksempel> ugyldige() {
        return Eksempler.under("/ugyldig");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/ugyldig/linjer.csv", delimiter = ';', numLinesToSkip = 1)
    void beskedenAfvisesAfWoodstoxPaaLinjen(String navn, int linje) {
        Eksempel besked = UGYLDIGE.get(navn);
        WoodstoxSkema skema = Skemaer.woodstox(besked.skema());

        assertThatExceptionOfType(XMLValidationException.class)
                .isThrownBy(() -> skema.kontroller(besked.url()))
                .satisfies(fejl -> {
                    Location sted = fejl.getLocation();
                    assertThat(sted.getLineNumber()).isEqualTo(linje);
                    assertThat(sted.getColumnNumber()).isPositive();
                });
    }

    @ParameterizedTest
    @MethodSource("ugyldige")
    void beskedenAfvisesAfJdkensValidator(Eksempel besked) {
        assertThatExceptionOfType(SAXParseException.class)
                .isThrownBy(() -> Skemaer.kontrollerMedJdk(besked.skema(), besked.url()));
    }

    @Test
    void hverFilStaarITabellen() throws IOException {
        try (var tabel = new BufferedReader(new InputStreamReader(
                UgyldigeBeskederTest.class.getResourceAsStream("/ugyldig/linjer.csv"), StandardCharsets.UTF_8))) {
            List<String> navne = tabel.lines()
                    .skip(1)
                    .map(raekke -> raekke.substring(0, raekke.indexOf(';')))
                    .toList();

            assertThat(navne).containsExactlyInAnyOrderElementsOf(UGYLDIGE.keySet());
        }
    }
}
