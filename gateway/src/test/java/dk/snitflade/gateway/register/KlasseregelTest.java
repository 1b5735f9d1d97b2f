package dk.snitflade.gateway.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several rules for a class holds in a municipality on a day. */
class KlasseregelTest {

    private static final List<Overgivelse> REGLER = List.of(
            regel("*", "*", "2020-01-01", null, 1),
            regel("*", "FBS.*", "2020-01-01", null, 2),
            regel("*", "FBS.ERSTATNING.*", "2020-01-01", "2026-06-30", 3),
            regel("*", "FBS.ERSTATNING.ANERKENDT", "2020-01-01", null, 4),
            regel("29999981", "FBS.*", "2026-01-01", null, 5),
            regel("29999981", "FBS.*", "2026-09-01", null, 6));

    @ParameterizedTest(name = "{0} i {1} den {2} venter {3}")
    @CsvSource({
        "KY.TILBAGEBETALING.SKAL, 29999982, 2026-03-01, 1",
        "FBS.GEBYR.OVERSKRIDELSE, 29999982, 2026-03-01, 2",
        "FBS.ERSTATNING.UANERKENDT, 29999982, 2026-03-01, 3",
        "FBS.ERSTATNING.UANERKENDT, 29999982, 2026-07-01, 2",
        "FBS.ERSTATNING.ANERKENDT, 29999982, 2026-03-01, 4",
        "FBS.ERSTATNING.ANERKENDT, 29999981, 2025-12-31, 4",
        "FBS.ERSTATNING.ANERKENDT, 29999981, 2026-01-01, 5",
        "FBS.ERSTATNING.ANERKENDT, 29999981, 2026-09-01, 6",
        "FBSX.GEBYR, 29999981, 2026-09-01, 1"
    })
    void kommunensEgenFoerDenFaellesOgDenNaermesteFoerDenFjernere(
            String klasse, String kommune, LocalDate dag, int dage) {
        assertThat(Klasseregel.vaelg(REGLER, kommune, klasse, dag))
                .hasValueSatisfying(regel -> assertThat(regel.ekstraDage()).isEqualTo(dage));
    }

    private static Overgivelse regel(String kommune, String klasse, String fra, String til, int dage) {
        return new Overgivelse(
                kommune,
                klasse,
                LocalDate.parse(fra),
                til == null ? null : LocalDate.parse(til),
                dage,
                false,
                false,
                false);
    }
}
