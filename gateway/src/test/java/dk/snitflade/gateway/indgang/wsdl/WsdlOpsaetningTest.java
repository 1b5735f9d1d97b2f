package dk.snitflade.gateway.indgang.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.snitflade.gateway.journal.database.Startfejl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WsdlOpsaetningTest {

    private static final String SPURGT = "http://10.0.0.7:8080/services/X";

    @Test
    void udenEnOffentligAdresseGaelderDenDerBlevSpurgtPaa() {
        assertThat(new WsdlOpsaetning("").tjeneste(SPURGT, "/services/X")).isEqualTo(SPURGT);
    }

    @ParameterizedTest
    @CsvSource({
        "https://snitflade.example.dk, https://snitflade.example.dk/services/X",
        "https://snitflade.example.dk/, https://snitflade.example.dk/services/X",
        "http://snitflade.example.dk:8443/nymf/, http://snitflade.example.dk:8443/nymf/services/X"
    })
    void denOffentligeAdresseStaarForanTjenestensSti(String offentlig, String ventet) {
        assertThat(new WsdlOpsaetning(offentlig).tjeneste(SPURGT, "/services/X"))
                .isEqualTo(ventet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snitflade.example.dk",
                "ftp://snitflade.example.dk",
                "https://",
                "https://a b",
                "https://snitflade.example.dk/?x=1",
                "https://bruger@snitflade.example.dk"
            })
    void enAdresseDerIkkeErEnAfvisesVedStart(String tekst) {
        assertThatExceptionOfType(Startfejl.class)
                .isThrownBy(() -> new WsdlOpsaetning(tekst))
                .withMessageContaining("snitflade.indgang.offentlig-adresse");
    }
}
