package dk.snitflade.gateway.fordringstype.udtryk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisningTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "191, 191",
        "1675, 1.675",
        "35000, 35.000",
        "5000000, 5.000.000",
        "1234.5, '1.234,50'",
        "0.05, '0,05'",
        "-250, -250",
        "-1000.1, '-1.000,10'",
        "100.00, 100",
        "0.005, '0,01'",
    })
    void beloebMedTusindtalspunktum(BigDecimal beloeb, String ventet) {
        assertThat(Visning.beloeb(beloeb)).isEqualTo(ventet);
    }
}
