package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Maal;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Keeps one back end supplied: as many calls under way as it has places, and none of another back end's. */
final class Afsender {

    private static final Logger LOG = LoggerFactory.getLogger(Afsender.class);

    private final Maal maal;
    private final Plukker plukker;
    private final ProducerTemplate ruter;
    private final long pauseMillis;
    private final Semaphore pladser;
    private final Semaphore vaekning = new Semaphore(0);
    private final ExecutorService kald;
    private final Thread loekke;
    private volatile boolean koerer = true;

    Afsender(Maal maal, Plukker plukker, ProducerTemplate ruter, AfsendelseOpsaetning opsaetning) {
        this.maal = maal;
        this.plukker = plukker;
        this.ruter = ruter;
        this.pauseMillis = opsaetning.pause().toMillis();
        this.pladser = new Semaphore(opsaetning.samtidige(maal));
        this.kald = Executors.newFixedThreadPool(
                opsaetning.samtidige(maal),
                opgave -> new Thread(opgave, "kald-" + maal.name().toLowerCase(java.util.Locale.ROOT)));
        this.loekke = new Thread(this::koer, "afsend-" + maal.name().toLowerCase(java.util.Locale.ROOT));
    }

    void start() {
        loekke.start();
    }

    /** There may be due work. */
    void vaek() {
        vaekning.release();
    }

    /** Stops leasing and lets calls under way end; what does not end in time is taken up as unknown by the next start. */
    void stop() {
        koerer = false;
        vaek();
        kald.shutdown();
        try {
            if (!kald.awaitTermination(3, TimeUnit.SECONDS)) {
                kald.shutdownNow();
            }
            loekke.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void koer() {
        while (koerer) {
            try {
                if (!koerRunde()) {
                    vaekning.tryAcquire(pauseMillis, TimeUnit.MILLISECONDS);
                    vaekning.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (DataAccessException e) {
                LOG.warn("Databasen svarer ikke; afsendelse til {} venter: {}", maal, e.getMessage());
                hvil();
            }
        }
    }

    /** True when there was work. */
    private boolean koerRunde() throws InterruptedException {
        pladser.acquire();
        pladser.release();
        List<Forsendelse> opklaring = plukker.tilOpklaring(maal, pladser.availablePermits());
        opklaring.forEach(forsendelse -> udfoer(AfsendelseRute.OPKLAR, forsendelse));
        int ledige = pladser.availablePermits();
        List<Forsendelse> afsendelse = ledige == 0 ? List.of() : plukker.tilAfsendelse(maal, ledige);
        afsendelse.forEach(forsendelse -> udfoer(AfsendelseRute.SEND, forsendelse));
        return !opklaring.isEmpty() || !afsendelse.isEmpty();
    }

    private void udfoer(String rute, Forsendelse forsendelse) {
        pladser.acquireUninterruptibly();
        kald.execute(() -> {
            try {
                ruter.requestBody(rute, forsendelse, Kaldsvar.class);
            } catch (CamelExecutionException e) {
                // The lease stays and runs out, so the actions come back as unknown and are asked about.
                LOG.error("Et kald til {} kunne ikke bogføres", maal, e.getCause());
            } finally {
                pladser.release();
                vaek();
            }
        });
    }

    private void hvil() {
        try {
            TimeUnit.MILLISECONDS.sleep(pauseMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
