package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.Plukker.Runde;
import dk.snitflade.gateway.afsendelse.Plukker.Udbytte;
import dk.snitflade.gateway.fordring.Maal;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Keeps one back end supplied: as many calls under way as it has places, and none of another back end's. */
final class Afsender {

    private static final Logger LOG = LoggerFactory.getLogger(Afsender.class);

    /** Long beside a call that is answered at once, and nothing beside a slow one. */
    private static final int OPSAMLING_MILLIS = 2;

    private final Maal maal;
    private final ProducerTemplate ruter;
    private final long pauseMillis;
    private final Semaphore pladser;
    private final int faa;
    private final Semaphore vaekning = new Semaphore(0);
    private final ExecutorService kald;
    private final Thread loekke;
    private volatile boolean koerer = true;

    Afsender(Maal maal, ProducerTemplate ruter, AfsendelseOpsaetning opsaetning) {
        this.maal = maal;
        this.ruter = ruter;
        this.pauseMillis = opsaetning.pause().toMillis();
        this.pladser = new Semaphore(opsaetning.samtidige(maal));
        this.faa = Math.max(1, opsaetning.samtidige(maal) / 4);
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
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("Databasen svarer ikke; afsendelse til {} venter: {}", maal, e.getMessage());
                hvil();
            } catch (RuntimeException e) {
                // Whatever it was, the next round must come: nobody else sends to this back end from here.
                LOG.error("Afsendelse til {} fejlede og prøver igen", maal, e);
                hvil();
            }
        }
    }

    /** True when there was work. */
    private boolean koerRunde() throws InterruptedException {
        ventPaaPlads();
        Udbytte udbytte = runde();
        udbytte.opklaring().forEach(forsendelse -> udfoer(AfsendelseRute.OPKLAR, forsendelse));
        udbytte.afsendelse().forEach(forsendelse -> udfoer(AfsendelseRute.SEND, forsendelse));
        return udbytte.kald() > 0;
    }

    /** For one, and a moment longer for a few: a round costs the database the same whether it leases one action or many. */
    private void ventPaaPlads() throws InterruptedException {
        pladser.acquire();
        pladser.release();
        if (pladser.tryAcquire(faa, OPSAMLING_MILLIS, TimeUnit.MILLISECONDS)) {
            pladser.release(faa);
        }
    }

    private Udbytte runde() {
        try {
            return ruter.requestBody(AfsendelseRute.RUNDE, new Runde(maal, pladser.availablePermits()), Udbytte.class);
        } catch (CamelExecutionException e) {
            throw e.getCause() instanceof NestedRuntimeException database ? database : e;
        }
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
