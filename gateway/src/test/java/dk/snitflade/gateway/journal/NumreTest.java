package dk.snitflade.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gateway's own numbers: never the same twice, whoever draws. */
@MedDatabase
class NumreTest {

    private static final int PR_TRAAD = 500;

    private final Proevedatabase database;

    NumreTest(Proevedatabase database) {
        this.database = database;
    }

    static Stream<Function<Numre, Object>> slags() {
        return Stream.of(Numre::leverance, Numre::aktion, Numre::fordring, Numre::reference);
    }

    @ParameterizedTest
    @MethodSource("slags")
    void toNoderMedMangeTraadeFaarAldrigDetSammeNummer(Function<Numre, Object> slags) {
        List<Numre> noder = List.of(node(), node());
        List<Object> trukne = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<Void>> traade = IntStream.range(0, 8)
                .mapToObj(traad -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < PR_TRAAD; i++) {
                        trukne.add(slags.apply(noder.get(traad % 2)));
                    }
                }))
                .toList();
        traade.forEach(CompletableFuture::join);

        assertThat(trukne).hasSize(8 * PR_TRAAD).doesNotHaveDuplicates();
    }

    @Test
    void etFordringsnummerHarTolvCifre() {
        assertThat(Long.toString(node().fordring())).hasSize(12);
    }

    @Test
    void enReferenceErHoejstTyveTegn() {
        assertThat(node().reference()).matches("SF-[0-9]{9}").hasSizeLessThanOrEqualTo(20);
    }

    private Numre node() {
        return new Numre(new NummerLager(database.jdbc()));
    }
}
