package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.INDBETALT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Maal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A claim the gateway has not made is older than it and lies in DMI, unless a rule cannot do without knowing it. */
class UkendteFordringerTest {

    private static final Long REF = 899999999L;

    static Stream<Arguments> aktioner() {
        return Stream.of(
                Arguments.of(Aktioner.indbetaling(), List.of()),
                Arguments.of(Aktioner.nedskriv("REGU", "500", null), List.of()),
                Arguments.of(Aktioner.nedskriv("FAST", "500", null), List.of()),
                Arguments.of(Aktioner.tilbagekald("HENS", null), List.of()),
                Arguments.of(Aktioner.or("100"), List.of()),
                Arguments.of(Aktioner.oani("500", INDBETALT, null), List.of()),
                Arguments.of(Aktioner.aendr(ny().art("MODR")), List.of()),
                Arguments.of(Aktioner.tilbagekald("BORT", Sag.DAG), List.of(538)),
                Arguments.of(Aktioner.fhi("2000"), List.of(509)),
                Arguments.of(Aktioner.genindsend(ny()), List.of(540)),
                Arguments.of(Aktioner.opret(ny().under(Kendte.ID)), List.of(461)),
                Arguments.of(Aktioner.oani("500", INDBETALT, REF), List.of(429)),
                Arguments.of(Aktioner.oonr("500", null, REF), List.of(429)),
                Arguments.of(Aktioner.naoi("500", REF), List.of(429)),
                Arguments.of(Aktioner.naor("500", REF), List.of(429)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("aktioner")
    void enUkendtFordringKendesAfDmiEllerAfvises(Aktion aktion, List<Integer> numre) {
        assertThat(Sag.med(aktion).til(Maal.DMI).numre()).containsExactly(numre);
    }
}
