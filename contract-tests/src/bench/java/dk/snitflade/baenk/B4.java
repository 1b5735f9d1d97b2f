package dk.snitflade.baenk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/** How long an accepted claim lies still when nothing else goes on. */
final class B4 implements Maaling {

    private static final Pattern AKTION = Pattern.compile("ModtagFordringAktionIdentifikator>(\\d+)<");
    private static final int HELT = 300;
    private static final int OPVARMNING = 100;
    private static final long PAUSE = 20;
    private static final long LAENGST = TimeUnit.MINUTES.toNanos(1);
    private static final double MILLISEKUND = 1000;
    private static final double HOEJST_P50 = 50;
    private static final double HOEJST_P99 = 1000;

    @Override
    public String id() {
        return "B4";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        Map<String, Long> sendt = new ConcurrentHashMap<>();
        var tider = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
        int antal = vilkaar.antal(HELT);
        int opvarmning = vilkaar.antal(OPVARMNING);
        try (var psrm = new Psrmstub(0, sendt::put);
                var gateway = Maaltgateway.start(vilkaar, "b4", Maaltgateway.FLAG, psrm.adresse(), Map.of())) {
            var indsender = new Indsender(gateway.indberet(), Beskeder.af(1));
            for (int nr = -opvarmning; nr < antal; nr++) {
                Matcher aktion = AKTION.matcher(indsender.send());
                long svaret = System.nanoTime();
                aktion.find();
                while (!sendt.containsKey(aktion.group(1))) {
                    if (System.nanoTime() - svaret > LAENGST) {
                        throw new IllegalStateException("Aktionen blev aldrig sendt");
                    }
                    Thread.onSpinWait();
                }
                if (nr >= 0) {
                    tider.recordValue(Math.max(0, sendt.get(aktion.group(1)) - svaret) / 1000);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            }
        }
        double p50 = tider.getValueAtPercentile(50) / MILLISEKUND;
        double p99 = tider.getValueAtPercentile(99) / MILLISEKUND;
        return Resultat.om(id(), "Fra svar til afsendelse, ledig, én klient")
                .tal("p50 ms", p50)
                .tal("p99 ms", p99)
                .maerke("p50 ≤ 50 ms og p99 ≤ 1 s", p50 <= HOEJST_P50 && p99 <= HOEJST_P99);
    }
}
