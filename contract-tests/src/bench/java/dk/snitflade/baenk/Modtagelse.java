package dk.snitflade.baenk;

import dk.snitflade.baenk.Last.Niveau;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How fast one gateway accepts: while nobody listens at PSRM's address, and then while it also delivers what it has accepted.
 *
 * @param gemt accepted and stored, and nothing else; what marks are on, since delivery is measured by itself
 * @param medLevering accepted and stored beside delivery, which takes from the same cores
 * @param leveret actions delivered per second meanwhile
 */
record Modtagelse(Niveau gemt, Niveau medLevering, double leveret) {

    static Modtagelse maal(Vilkaar vilkaar, String navn, int klienter, Beskeder beskeder)
            throws IOException, InterruptedException {
        URI psrm = Psrmstub.ledigAdresse();
        try (var gateway =
                Maaltgateway.start(vilkaar, navn, Maaltgateway.FLAG, psrm, Maaltgateway.VENTER_PAA_PSRM)) {
            var last = new Last(vilkaar, klienter, new Indsender(gateway.indberet(), beskeder));
            Niveau gemt = last.koer();
            var leveret = new AtomicLong();
            var begyndt = new CountDownLatch(1);
            try (var stub = new Psrmstub(psrm.getPort(), (aktion, tid) -> {
                leveret.incrementAndGet();
                begyndt.countDown();
            })) {
                if (!begyndt.await(1, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("Intet blev leveret");
                }
                long foer = leveret.get();
                long start = System.nanoTime();
                Niveau medLevering = last.koer();
                double sekunder = (System.nanoTime() - start) / 1e9;
                return new Modtagelse(gemt, medLevering, (leveret.get() - foer) / sekunder);
            }
        }
    }

    /** Adds what was found beside the mark. */
    Resultat.Bygger tilfoej(Resultat.Bygger resultat, int aktioner) {
        return resultat.tal("mens der leveres/s", medLevering.iSekundet() * aktioner)
                .tal("leveret/s", leveret)
                .bemaerk(gemt.forbehold("Gatewayen"))
                .bemaerk(medLevering.forbehold("Gatewayen med levering"));
    }
}
