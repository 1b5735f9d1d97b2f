package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.kvittering.KvitteringRaaLager.Ventende;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fetches receipts for what has been sent and stores the answers raw. */
@Component
class Kvitteringshenter {

    /** Batches stay far below the 1,000 calls that once provoked TLS faults (nymf.md 4.2). */
    private static final int NUMRE_PR_KALD = 100;

    private final KvitteringRaaLager lager;
    private final List<Kvitteringskilde> kilder;
    private final Duration tick;
    private final Clock ur;

    Kvitteringshenter(
            KvitteringRaaLager lager,
            List<Kvitteringskilde> kilder,
            @Value("${snitflade.kvittering.tick:2s}") Duration tick,
            Clock ur) {
        this.lager = lager;
        this.kilder = kilder;
        this.tick = tick;
        this.ur = ur;
    }

    /** Asks each source once about what is due. The next time is set before asking, so that a silent one is not hammered. */
    public void hent() {
        for (Kvitteringskilde kilde : kilder) {
            Instant nu = ur.instant();
            List<Ventende> ventende = lager.ventende(kilde.maal(), nu, NUMRE_PR_KALD);
            if (ventende.isEmpty()) {
                continue;
            }
            ventende.forEach(v -> lager.naeste(
                    kilde.maal(), v.nummer(), nu.plus(Pollingtakt.vent(Duration.between(v.sendt(), nu), tick))));
            byte[] svar = kilde.hentKvitteringer(
                    ventende.stream().map(Ventende::nummer).toList());
            if (svar != null) {
                lager.gem(kilde.maal(), svar, true, ur.instant());
            }
        }
    }
}
