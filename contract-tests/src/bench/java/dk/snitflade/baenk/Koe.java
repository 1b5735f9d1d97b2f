package dk.snitflade.baenk;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A queue that grows while nobody listens, and is emptied by one gateway or by several on one database. */
final class Koe {

    private static final int I_HVER = 500;

    private final URI psrm;
    private final List<Maaltgateway> gateways;

    Koe(URI psrm, List<Maaltgateway> gateways) {
        this.psrm = psrm;
        this.gateways = gateways;
    }

    /** So many calls in flight, and no gentle beginning: the pace is what is measured. */
    static Map<String, String> indstillinger(int samtidige) {
        Map<String, String> alle = new HashMap<>(Maaltgateway.VENTER_PAA_PSRM);
        alle.put("snitflade.afsendelse.samtidige.psrm", Integer.toString(samtidige));
        return alle;
    }

    /** Hands in so many actions, by each gateway in turn. */
    void fyld(int antal) throws IOException {
        int nr = 0;
        for (int sendt = 0; sendt < antal; sendt += I_HVER) {
            Maaltgateway gateway = gateways.get(nr++ % gateways.size());
            new Indsender(gateway.indberet(), Beskeder.af(I_HVER)).send();
        }
    }

    /** Fills it, and then counts what comes in a second. */
    double toem(int antal) throws IOException, InterruptedException {
        fyld(antal);
        return toemFyldt(antal, () -> {});
    }

    /** What to wait for before PSRM goes away again. */
    interface Efterspil {
        void vent() throws IOException, InterruptedException;
    }

    /** Counts what comes in a second, from the first call to the last. */
    double toemFyldt(int antal, Efterspil efterspil) throws IOException, InterruptedException {
        Set<String> sete = ConcurrentHashMap.newKeySet();
        var alle = new CountDownLatch(antal);
        var tider = new long[2];
        try (var stub = new Psrmstub(psrm.getPort(), (aktion, tid) -> {
            if (sete.add(aktion)) {
                if (alle.getCount() == antal) {
                    tider[0] = tid;
                }
                alle.countDown();
                tider[1] = tid;
            }
        })) {
            if (!alle.await(3, TimeUnit.MINUTES)) {
                throw new IOException("Kun " + sete.size() + " af " + antal + " kom frem");
            }
            efterspil.vent();
            return antal * 1e9 / (tider[1] - tider[0]);
        }
    }
}
