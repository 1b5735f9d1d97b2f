package dk.snitflade.wsdl;

import static org.assertj.core.api.Assertions.assertThatCode;

import dk.snitflade.wsdl.Eksempler.Eksempel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema must let through, because a business rule with a number of its own decides it, or because it is rare. */
class GyldigeGraensetilfaeldeTest {

    static List<Eksempel> gyldige() {
        return Eksempler.under("/gyldig");
    }

    @ParameterizedTest
    @MethodSource("gyldige")
    void beskedenGodtagesAfBegge(Eksempel besked) {
        WoodstoxSkema woodstox = Skemaer.woodstox(besked.skema());

        assertThatCode(() -> woodstox.kontroller(besked.url())).doesNotThrowAnyException();
        assertThatCode(() -> Skemaer.kontrollerMedJdk(besked.skema(), besked.url()))
                .doesNotThrowAnyException();
    }
}
