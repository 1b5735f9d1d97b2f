package dk.snitflade.baenk;

import dk.snitflade.baenk.Last.Niveau;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How fast one gateway accepts: first while it also delivers what it has accepted, which warms it, and then while nobody listens
 * at PSRM's address any more.
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
            var leveret = new AtomicLong();
            Niveau medLevering;
            double sekunder;
            try (var stub = new Psrmstub(psrm.getPort(), (aktion, tid) -> leveret.incrementAndGet())) {
                long start = System.nanoTime();
                medLevering = last.koer();
                sekunder = (System.nanoTime() - start) / 1e9;
            }
            if (leveret.get() == 0) {
                throw new IllegalStateException("Intet blev leveret");
            }
            return new Modtagelse(last.koer(), medLevering, leveret.get() / sekunder);
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
