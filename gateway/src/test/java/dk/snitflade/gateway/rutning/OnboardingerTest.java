package dk.snitflade.gateway.rutning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which day to which day a row opens PSRM. */
class OnboardingerTest {

    private static final LocalDate FRA = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-06-30, false",
        "2026-01-01, 2026-06-30, true",
        "2026-06-30, 2026-06-30, true",
        "2026-07-01, 2026-06-30, false",
        "2025-12-31, , false",
        "2026-01-01, , true",
        "2099-12-31, , true",
        "2026-01-01, 2026-01-01, true"
    })
    void enRaekkeGaelderBeggeSineDageMed(LocalDate dag, LocalDate til, boolean aaben) {
        Onboardinger register = new Onboardinger(List.of(new Onboarding(2345, "LIMEDIE", FRA, til)));

        assertThat(register.aaben(2345, "LIMEDIE", dag).isPresent()).isEqualTo(aaben);
    }

    @Test
    void opslagetSvarerSomEnGennemlaesningAfAlleRaekker() {
        Froe.proev(200, terning -> {
            List<Onboarding> raekker = udenOverlap(
                    IntStream.range(0, 40).mapToObj(i -> raekke(terning)).toList());
            Onboardinger register = new Onboardinger(raekker);
            long haver = haver(terning);
            String type = type(terning);
            LocalDate dag = FRA.plusDays(terning.nextInt(60));
            boolean ventet = raekker.stream()
                    .anyMatch(r -> r.fordringshaver() == haver
                            && r.fordringstype().equals(type)
                            && !r.gyldigFra().isAfter(dag)
                            && (r.gyldigTil() == null || !r.gyldigTil().isBefore(dag)));
            assertThat(register.aaben(haver, type, dag).isPresent()).isEqualTo(ventet);
        });
    }

    /** As the register keeps them: it refuses a row that overlaps another of the same fordringshaver and type. */
    private static List<Onboarding> udenOverlap(List<Onboarding> raekker) {
        List<Onboarding> beholdt = new ArrayList<>();
        for (Onboarding ny : raekker) {
            if (beholdt.stream().noneMatch(anden -> overlapper(ny, anden))) {
                beholdt.add(ny);
            }
        }
        return beholdt;
    }

    private static boolean overlapper(Onboarding en, Onboarding anden) {
        return en.fordringshaver() == anden.fordringshaver()
                && en.fordringstype().equals(anden.fordringstype())
                && (en.gyldigTil() == null || !en.gyldigTil().isBefore(anden.gyldigFra()))
                && (anden.gyldigTil() == null || !anden.gyldigTil().isBefore(en.gyldigFra()));
    }

    private static Onboarding raekke(Random terning) {
        LocalDate fra = FRA.plusDays(terning.nextInt(60));
        return new Onboarding(
                haver(terning), type(terning), fra, terning.nextBoolean() ? null : fra.plusDays(terning.nextInt(10)));
    }

    private static long haver(Random terning) {
        return 2345 + terning.nextInt(5);
    }

    private static String type(Random terning) {
        return "TYPE" + terning.nextInt(5);
    }
}
