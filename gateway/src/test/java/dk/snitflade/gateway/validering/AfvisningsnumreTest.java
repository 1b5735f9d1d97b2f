package dk.snitflade.gateway.validering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rejection number, with the action that just breaks its rule and the twin that just does not. */
class AfvisningsnumreTest {

    static Stream<Tilfaelde> tilfaelde() {
        return Stream.of(
                        Strukturtilfaelde.alle(),
                        Aftaletilfaelde.alle(),
                        Indholdstilfaelde.alle(),
                        Datotilfaelde.alle(),
                        Henvisningstilfaelde.alle())
                .flatMap(Function.identity());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tilfaelde")
    void enAktionDerBryderReglenAfvises(Tilfaelde tilfaelde) {
        assertThat(tilfaelde.brudt().numre()).containsExactly(tilfaelde.nummer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tilfaelde")
    void tvillingenDerLigeHolderReglenAfvisesIkke(Tilfaelde tilfaelde) {
        assertThat(tilfaelde.lovlig().numre()).isEmpty();
    }

    @Test
    void intetNummerErUdenProeve() {
        Set<Integer> proevede = tilfaelde().map(Tilfaelde::nummer).collect(Collectors.toSet());
        assertThat(Stream.of(
                                Strukturkontroller.ALLE,
                                Aftalekontroller.ALLE,
                                Indholdskontroller.ALLE,
                                Henvisningskontroller.ALLE)
                        .flatMap(kontroller -> kontroller.stream().map(Kontrol::nummer)))
                .isSubsetOf(proevede);
    }
}
