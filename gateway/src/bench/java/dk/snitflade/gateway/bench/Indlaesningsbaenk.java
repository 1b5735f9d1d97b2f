package dk.snitflade.gateway.bench;

import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.indlaesning.Katalogloader;
import dk.snitflade.gateway.rutning.Onboardinger;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The catalogue's 117 types and a register of 98 municipalities with 60 rows each, read once in a cold JVM, as at start. The
 * mark is 1 s. Rows come from memory: the database's part is not in it.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
public class Indlaesningsbaenk {

    private static final int RAEKKER_PR_KOMMUNE = 60;

    @Benchmark
    public void katalogOgRegister(Blackhole hul) {
        Kataloger kataloger = Katalogloader.medfoelgende(Map.of());
        hul.consume(kataloger);
        hul.consume(new Onboardinger(Sorteringsbaenk.raekker(kataloger, "KTCIVIL", RAEKKER_PR_KOMMUNE)));
    }
}
