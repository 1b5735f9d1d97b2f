package dk.snitflade.gateway.sikkerhed.kryptering;

import dk.snitflade.gateway.revision.Notat;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.revision.RevisionLager;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives everything stored the active key while the gateway runs, in small transactions. Stopped in the middle it is begun
 * again and goes on with what is left. Values from before there was encryption are encrypted by it, too.
 */
@Component
public class Noegleskift {

    private static final Logger LOG = LoggerFactory.getLogger(Noegleskift.class);

    /** Pages per transaction: some hundred messages. */
    private static final int SIDER = 128;

    /** A row that is in somebody's hands in every round is left, and the old key with it. */
    private static final int RUNDER = 20;

    /**
     * How far it is.
     *
     * @param aktiv number of the key that new values get
     * @param iBrug the keys that values may have; one that is not among them can be taken out of the settings
     * @param koerer whether it goes on now, on this node
     * @param omkrypteret values done since it was begun here
     * @param fejl why it stopped; null when it did not fail
     */
    public record Stand(int aktiv, List<Integer> iBrug, boolean koerer, long omkrypteret, String fejl) {}

    private final Noeglering ring;
    private final NoegleLager noegler;
    private final NoegleskiftLager lager;
    private final RevisionLager revision;
    private final TransactionTemplate transaktion;
    private final Clock ur;
    private final ExecutorService arbejder = Executors.newSingleThreadExecutor(arbejde -> {
        Thread traad = new Thread(arbejde, "noegleskift");
        traad.setDaemon(true);
        return traad;
    });
    private final AtomicBoolean koerer = new AtomicBoolean();
    private final AtomicLong omkrypteret = new AtomicLong();
    private volatile boolean stopper;
    private volatile String fejl;

    Noegleskift(
            Noeglering ring,
            NoegleLager noegler,
            NoegleskiftLager lager,
            RevisionLager revision,
            TransactionTemplate transaktion,
            Clock ur) {
        this.ring = ring;
        this.noegler = noegler;
        this.lager = lager;
        this.revision = revision;
        this.transaktion = transaktion;
        this.ur = ur;
    }

    public Stand stand() {
        return new Stand(ring.aktiv(), noegler.iBrug(), koerer.get(), omkrypteret.get(), fejl);
    }

    /** Begins and returns at once; false when it runs already. */
    public boolean begynd(Ophav ophav) {
        if (!koerer.compareAndSet(false, true)) {
            return false;
        }
        omkrypteret.set(0);
        fejl = null;
        arbejder.execute(() -> {
            try {
                koer(ophav);
            } catch (RuntimeException e) {
                fejl = "Nøgleskiftet stoppede, se loggen. Begynd det igen.";
                LOG.error("Nøgleskiftet stoppede efter {} værdier", omkrypteret.get(), e);
            } finally {
                koerer.set(false);
            }
        });
        return true;
    }

    void koer(Ophav ophav) {
        boolean alt = true;
        for (Felt felt : Felt.values()) {
            alt &= igennem(felt);
        }
        List<Integer> gamle = alt
                ? noegler.iBrug().stream()
                        .filter(nummer -> nummer != ring.aktiv())
                        .toList()
                : List.of();
        transaktion.executeWithoutResult(status -> {
            gamle.forEach(noegler::udgaaet);
            revision.skriv(
                    ur.instant(),
                    ophav,
                    List.of(new Notat(
                            "noegler.skift",
                            Integer.toString(ring.aktiv()),
                            null,
                            Map.of("omkrypteret", omkrypteret.get(), "udgaaet", gamle))));
        });
        LOG.info("Nøgleskift: {} værdier har fået nøgle {}; udgået: {}", omkrypteret.get(), ring.aktiv(), gamle);
    }

    /** Whether nothing is left. */
    private boolean igennem(Felt felt) {
        for (int runde = 0; runde < RUNDER && !stopper; runde++) {
            if (!lager.mangler(felt, ring.aktiv())) {
                return true;
            }
            long sider = lager.sider(felt);
            for (long side = 0; side < sider && !stopper; side += SIDER) {
                long fra = side;
                omkrypteret.addAndGet(
                        transaktion.execute(status -> lager.omkrypter(felt, ring.aktiv(), fra, fra + SIDER)));
            }
        }
        return !stopper && !lager.mangler(felt, ring.aktiv());
    }

    @PreDestroy
    void stop() {
        stopper = true;
        arbejder.shutdown();
    }
}
