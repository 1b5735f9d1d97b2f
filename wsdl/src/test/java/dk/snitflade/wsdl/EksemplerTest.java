package dk.snitflade.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.snitflade.wsdl.Eksempler.Eksempel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example message is valid, both for Woodstox with MSV and for the JDK's own validator. */
class EksemplerTest {

    static List<Eksempel> eksempler() {
        return Eksempler.under("/eksempler");
    }

    @Test
    void derErEksemplerTilHverKontrakt() {
        assertThat(eksempler())
                .extracting(Eksempel::skema)
                .containsAll(Arrays.stream(Kontrakt.values()).map(Kontrakt::xsd).toList());
    }

    @ParameterizedTest
    @MethodSource("eksempler")
    void eksempletErGyldigtForWoodstox(Eksempel eksempel) {
        WoodstoxSkema skema = Skemaer.woodstox(eksempel.skema());

        assertThatCode(() -> skema.kontroller(eksempel.url())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("eksempler")
    void eksempletErGyldigtForJdkensValidator(Eksempel eksempel) {
        assertThatCode(() -> Skemaer.kontrollerMedJdk(eksempel.skema(), eksempel.url()))
                .doesNotThrowAnyException();
    }
}
