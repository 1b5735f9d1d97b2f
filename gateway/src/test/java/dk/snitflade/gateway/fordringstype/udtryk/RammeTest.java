package dk.snitflade.gateway.fordringstype.udtryk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values no claim has must not stop the filter. */
class RammeTest {

    static Stream<LocalDate> yderdage() {
        return Stream.of(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.of(-1, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(1, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("yderdage")
    void enhverDagKanRegnesMed(LocalDate dag) {
        LocalDate om = Ramme.om(dag);
        assertThat(om).isBetween(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        Flytning laengst = new Flytning(true, Flytning.STOERST, Flytning.STOERST, Flytning.STOERST);
        assertThat(laengst.fra(laengst.fra(om))).isAfter(om);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+999999999",
                "-1E+999999999",
                "1E-999999999",
                "-1E-999999999",
                "0E+999999999",
                "1E+40",
                "123E+5"
            })
    void ethvertBeloebKanRegnesMedOgBeholderSitFortegn(String tal) {
        BigDecimal beloeb = new BigDecimal(tal);
        BigDecimal om = Ramme.om(beloeb);
        assertThat(om.signum()).isEqualTo(beloeb.signum());
        assertThat(om.multiply(BigDecimal.TEN).add(BigDecimal.ONE).precision()).isLessThan(100);
    }

    @Test
    void almindeligeVaerdierRoeresIkke() {
        LocalDate dag = LocalDate.of(2026, 3, 18);
        BigDecimal beloeb = new BigDecimal("35000.00");
        assertThat(Ramme.om(dag)).isSameAs(dag);
        assertThat(Ramme.om(beloeb)).isSameAs(beloeb);
    }

    @Test
    void enRestUnderSidsteCifferTaellerStadigMed() {
        BigDecimal lidtOver = new BigDecimal("100").add(BigDecimal.ONE.movePointLeft(50));
        assertThat(Ramme.om(lidtOver)).isGreaterThan(new BigDecimal("100"));
    }
}
