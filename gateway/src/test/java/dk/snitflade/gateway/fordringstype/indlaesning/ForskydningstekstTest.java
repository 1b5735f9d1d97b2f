package dk.snitflade.gateway.fordringstype.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How limits are spelled (fordringstyper.yaml 2, value). */
class ForskydningstekstTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+ P0D          | samtidig med",
                "- P0D          | samtidig med",
                "+ P3Y          | 3 år efter",
                "+ P1Y          | 1 år efter",
                "- P30D         | 30 dage før",
                "- P1D          | 1 dag før",
                "+ P1D          | 1 dag efter",
                "+ P1M          | 1 måned efter",
                "+ P18M         | 18 måneder efter",
                "+ P1M - P1D    | 1 måned minus 1 dag efter",
                "+ P2M - P2D    | 2 måneder minus 2 dage efter",
                "+ P1Y - P1D    | 1 år minus 1 dag efter",
                "+ P3Y5D        | 3 år og 5 dage efter",
                "+ P8Y4M        | 8 år og 4 måneder efter",
                "+ P1M20D       | 1 måned og 20 dage efter",
                "+ P1Y2M3D      | 1 år, 2 måneder og 3 dage efter",
                "- P1M + P2D    | 1 måned minus 2 dage før",
                "+ P1M + P1D    | 1 måned plus 1 dag efter",
            })
    void paaDansk(String value, String ventet) {
        assertThat(Regelvaerdi.laes(value).iSaetning()).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"+ P1M - P1D", "- P30D", "+ P0D", "35000", "1234.50"})
    void iUdtrykStaarVaerdienSomIFilen(String value) {
        assertThat(Regelvaerdi.laes(value).iUdtryk()).isEqualTo(value);
    }
}
