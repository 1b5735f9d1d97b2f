package dk.snitflade.gateway.rutning;

import static dk.snitflade.gateway.rutning.Raekker.OMRAADER;
import static dk.snitflade.gateway.rutning.Raekker.raekke;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.gyldighed.Versioner;
import dk.snitflade.gateway.rutning.Onboardinger.Noegle;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnboardingregisterTest {

    private final Onboardinger register = new Onboardinger(
            Stream.of(
                            "1 2345 KTTIBAK 2026-01-01 2026-06-30 DMI KFGAMLE",
                            "2 2345 KTTIBAK 2026-07-01 - PSRM",
                            "3 2345 #Bibliotek 2026-03-01 - PSRM",
                            "4 2346 #Socialret 2026-03-01 - DMI")
                    .map(Raekker::raekke)
                    .toList(),
            OMRAADER);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2345, KTTIBAK, 2025-12-31,   ,
            2345, KTTIBAK, 2026-01-01, 1 , DMI
            2345, KTTIBAK, 2026-06-30, 1 , DMI
            2345, KTTIBAK, 2026-07-01, 2 , PSRM
            2345, LKBIERA, 2026-02-28,   ,
            2345, LKBIERA, 2026-03-01, 3 , PSRM
            2345, KFNEBOF, 2026-07-01,   ,
            2346, KFNEBOF, 2026-03-01, 4 , DMI
            2346, LKBIERA, 2026-03-01,   ,
            """)
    void denRaekkeDerGaelderPaaDagenFindes(long fordringshaver, String type, LocalDate dag, Long nr, Maal maal) {
        assertThat(register.raekke(fordringshaver, type, dag)
                        .map(Onboarding::nr)
                        .orElse(null))
                .isEqualTo(nr);
        assertThat(register.aaben(fordringshaver, type, dag).isPresent()).isEqualTo(maal == Maal.PSRM);
    }

    @Test
    void enTypesEgenRaekkeGaarForanOmraadets() {
        Onboardinger begge = new Onboardinger(
                List.of(
                        raekke("1 2345 #Socialret 2026-01-01 - PSRM"),
                        raekke("2 2345 KTTIBAK 2026-01-01 - DMI KFGAMLE")),
                OMRAADER);
        assertThat(begge.raekke(2345, "KTTIBAK", LocalDate.parse("2026-01-01"))
                        .orElseThrow()
                        .nr())
                .isEqualTo(2);
    }

    /** However many municipalities there are, a look-up asks each of the two maps once. */
    @ParameterizedTest
    @ValueSource(ints = {1, 98, 9800})
    void etOpslagSpoergerToGangeUansetHvorMangeRaekkerDerEr(int kommuner) {
        AtomicInteger opslag = new AtomicInteger();
        Onboardinger talt = new Onboardinger(
                new TaltTabel(
                        opslag,
                        IntStream.range(0, kommuner)
                                .mapToObj(nr -> raekke("1 " + (2000 + nr) + " KTTIBAK 2026-01-01 - PSRM"))),
                new TaltTabel(opslag, Stream.of()));
        assertThat(talt.raekke(2000, "KTTIBAK", LocalDate.parse("2026-02-01"))).isPresent();
        assertThat(opslag).hasValue(1);
        opslag.set(0);
        assertThat(talt.raekke(2000, "KFNEBOF", LocalDate.parse("2026-02-01"))).isEmpty();
        assertThat(opslag).hasValue(2);
    }

    private static final class TaltTabel extends HashMap<Noegle, Versioner<Onboarding>> {

        private final transient AtomicInteger opslag;

        TaltTabel(AtomicInteger opslag, Stream<Onboarding> raekker) {
            this.opslag = opslag;
            raekker.forEach(raekke ->
                    put(new Noegle(raekke.fordringshaver(), raekke.fordringstype()), new Versioner<>(List.of(raekke))));
        }

        @Override
        public Versioner<Onboarding> getOrDefault(Object noegle, Versioner<Onboarding> ellers) {
            opslag.incrementAndGet();
            return super.getOrDefault(noegle, ellers);
        }
    }

    @Test
    void enAendringAfOmraadetsTyperFoelgerMed() {
        Map<String, Set<String>> typer = Map.of("Socialret", Set.of("KTCIVIL"));
        assertThat(new Onboardinger(List.of(raekke("1 2345 #Socialret 2026-01-01 - PSRM")), Raekker.omraader(typer))
                        .aaben(2345, "KTCIVIL", LocalDate.parse("2026-01-01")))
                .isPresent();
    }
}
