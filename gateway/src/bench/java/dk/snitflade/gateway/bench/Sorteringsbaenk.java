package dk.snitflade.gateway.bench;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordringstype.Afgoerelse;
import dk.snitflade.gateway.fordringstype.Filterindstillinger;
import dk.snitflade.gateway.fordringstype.Filtersag;
import dk.snitflade.gateway.fordringstype.Fordringstype;
import dk.snitflade.gateway.fordringstype.Grundkrav;
import dk.snitflade.gateway.fordringstype.Indgangsfilter;
import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.Typeopslag;
import dk.snitflade.gateway.fordringstype.indlaesning.Katalogloader;
import dk.snitflade.gateway.rutning.Onboarding;
import dk.snitflade.gateway.rutning.Onboardinger;
import dk.snitflade.gateway.rutning.Sortering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One new claim, looked up, sorted by a register of 98 municipalities and judged by every rule of its type. The mark is
 * 60 µs on one core, and the cost must not grow with the number of rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Sorteringsbaenk {

    private static final int KOMMUNER = 98;
    private static final long FOERSTE = 2000;
    private static final LocalDate AABNET = LocalDate.of(2025, 1, 1);

    @Param({"KTCIVIL", "KFDAINS", "KFOPREN"})
    private String kode;

    @Param({"6", "60"})
    private int raekkerPrKommune;

    private Kataloger kataloger;
    private Onboardinger register;
    private Indgangsfilter filter;
    private Filtersag god;
    private Filtersag brudt;

    /** The catalogue and the register as at start; the claims are those of the table-driven tests. */
    @Setup
    public void opstil() {
        kataloger = Katalogloader.medfoelgende(Map.of());
        register = new Onboardinger(raekker(kataloger, kode, raekkerPrKommune));
        filter = new Indgangsfilter(Filterindstillinger.STANDARD);
        Fordringstype type = ((Typeopslag.Fundet) kataloger.opslag(kode, LocalDate.of(2026, 3, 18))).type();
        god = Grundkrav.til(type).sag();
        brudt = Grundkrav.til(type)
                .med("hovedstol=999999 foraeldelse=2027-01-01")
                .sag();
    }

    static List<Onboarding> raekker(Kataloger kataloger, String kode, int prKommune) {
        Set<String> koder = new LinkedHashSet<>();
        koder.add(kode);
        kataloger.versioner().get(0).typer().forEach(type -> koder.add(type.kode()));
        List<Onboarding> raekker = new ArrayList<>();
        for (long haver = FOERSTE; haver < FOERSTE + KOMMUNER; haver++) {
            for (String type : koder.stream().limit(prKommune).toList()) {
                raekker.add(new Onboarding(raekker.size() + 1L, haver, type, null, AABNET, null, Maal.PSRM, null));
            }
        }
        return raekker;
    }

    /** A claim that keeps every rule. */
    @Benchmark
    public Afgoerelse godkendt() {
        return afgoer(god);
    }

    /** A claim that breaks some, so that the reasons are written too. */
    @Benchmark
    public Afgoerelse medBrud() {
        return afgoer(brudt);
    }

    private Afgoerelse afgoer(Filtersag sag) {
        LocalDate dag = sag.modtagelse();
        if (Sortering.nyFordring(FOERSTE + 42, kode, "INDR", register, dag).maal() != Maal.PSRM) {
            throw new IllegalStateException("Registret skal sende kravet til PSRM");
        }
        return filter.vurder(((Typeopslag.Fundet) kataloger.opslag(kode, dag)).type(), sag);
    }
}
