package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordringstype.indlaesning.Katalogloader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Prints microseconds per evaluation, one thread, after warm-up. Run it by hand; the benchmark with its limit is JMH's.
 * The mark for filter and sorting together is 60 µs.
 */
public final class Filtermaaling {

    private static final int GANGE = 200_000;
    private static final int RUNDER = 5;

    /** Where answers end, so that the JIT cannot leave a call out. */
    private static volatile Object svar;

    private Filtermaaling() {}

    public static void main(String[] args) {
        Indgangsfilter filter = new Indgangsfilter(Filterindstillinger.STANDARD);
        for (String kode : List.of("KTCIVIL", "KTBRFLX", "KFDAINS", "KFOPREN", "FAUMDPD")) {
            Fordringstype type = Proevekatalog.type(kode);
            Proevekrav krav = Grundkrav.til(type);
            Filtersag god = krav.sag();
            Filtersag daarlig =
                    krav.med("hovedstol=999999 foraeldelse=2027-01-01").sag();
            Filtersag fire = krav.sag(List.of(
                    krav.haeftelse("1111111118"),
                    krav.haeftelse("2222222226"),
                    krav.haeftelse("3333333334"),
                    krav.haeftelse("4444444442")));
            System.out.printf(
                    "%s, %d regler: godkendt %.2f µs, med brud %.2f µs, fire hæftere %.2f µs, opslag %.3f µs%n",
                    kode,
                    type.filter().regler().size(),
                    maal(() -> filter.vurder(type, god), GANGE),
                    maal(() -> filter.vurder(type, daarlig), GANGE),
                    maal(() -> filter.vurder(type, fire), GANGE),
                    maal(() -> Proevekatalog.KATALOG.opslag(kode, god.modtagelse()), GANGE));
        }
        System.out.printf(
                "Hele kataloget indlæst på %.0f ms%n", maal(() -> Katalogloader.medfoelgende(Map.of()), 10) / 1000);
    }

    /** The best of some rounds, so that the JIT and the neighbours do not count. */
    private static double maal(Supplier<Object> kald, int gange) {
        double bedst = Double.MAX_VALUE;
        for (int runde = 0; runde < RUNDER; runde++) {
            long start = System.nanoTime();
            for (int nr = 0; nr < gange; nr++) {
                svar = kald.get();
            }
            double brugt = System.nanoTime() - start;
            bedst = Math.min(bedst, brugt / gange / TimeUnit.MICROSECONDS.toNanos(1));
        }
        return bedst;
    }
}
