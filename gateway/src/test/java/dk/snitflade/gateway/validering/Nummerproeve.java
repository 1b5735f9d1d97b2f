package dk.snitflade.gateway.validering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * One rejection number, shown by a delivery whose last line gets it and by its twin that just gets through.
 *
 * @param hvad what is wrong with the first, in a few words
 * @param ogsaa the other numbers that follow from the same fault
 */
record Nummerproeve(int nummer, String hvad, Sag brudt, Sag lovlig, List<Integer> ogsaa) {

    static Nummerproeve proeve(int nummer, String hvad, Sag brudt, Sag lovlig, Integer... ogsaa) {
        return new Nummerproeve(nummer, hvad, brudt, lovlig, List.of(ogsaa));
    }

    DynamicNode somTest() {
        return DynamicContainer.dynamicContainer(
                nummer + ": " + hvad,
                List.of(
                        DynamicTest.dynamicTest("nummer " + nummer + " rammer", this::rammer),
                        DynamicTest.dynamicTest("nummer " + nummer + " rammer kun det", this::skaaner)));
    }

    private void rammer() {
        List<List<Integer>> numre = brudt.numre();
        assertThat(numre.get(numre.size() - 1))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(nummer), ogsaa.stream()).toList());
        // One wrong action never stops its neighbours.
        IntStream.range(0, numre.size() - 1)
                .forEach(linje -> assertThat(numre.get(linje)).isEmpty());
    }

    private void skaaner() {
        assertThat(lovlig.numre()).allSatisfy(numre -> assertThat(numre).isEmpty());
    }
}
