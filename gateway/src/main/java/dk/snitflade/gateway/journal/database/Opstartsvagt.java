package dk.snitflade.gateway.journal.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches a start of the server. Zonky waits for an answer without looking whether the server still lives: recovery
 * after power loss may rightly take minutes, a broken folder must be told at once. An interrupt ends zonky's wait.
 */
final class Opstartsvagt implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Opstartsvagt.class);
    private static final Duration RUNDE = Duration.ofMillis(250);
    private static final int RUNDER_FOER_TOM = 4;
    private static final int RUNDER_PR_MELDING = 40;

    private final EfterladtPostgres server;
    private final Thread venter;
    private final Thread vagt;
    private boolean slut;
    private boolean doed;

    /**
     * Starts watching for the calling thread, which is about to wait for the server.
     *
     * @param server looks up the living server on the data folder
     */
    Opstartsvagt(EfterladtPostgres server) {
        this.server = server;
        this.venter = Thread.currentThread();
        this.vagt = new Thread(this::hold, "opstartsvagt");
        vagt.setDaemon(true);
        vagt.start();
    }

    private void hold() {
        int tomme = 0;
        for (int runde = 1; !meldHvis(tomme >= RUNDER_FOER_TOM); runde++) {
            LockSupport.parkNanos(RUNDE.toNanos());
            tomme = lever() ? 0 : tomme + 1;
            if (runde % RUNDER_PR_MELDING == 0) {
                LOG.info("Databasen gendannes stadig efter et brat stop …");
            }
        }
    }

    /** Under one lock with close, so that the interrupt cannot hit a later piece of work. */
    private synchronized boolean meldHvis(boolean tom) {
        if (tom && !slut) {
            doed = true;
            venter.interrupt();
        }
        return slut || doed;
    }

    private boolean lever() {
        return server.find().isPresent()
                || ProcessHandle.current()
                        .children()
                        .anyMatch(barn -> barn.info().command().orElse("").endsWith("/pg_ctl"));
    }

    /**
     * @return true when the server died before it answered
     */
    synchronized boolean serverDoed() {
        return doed;
    }

    /** Stops watching; no interrupt comes after this. */
    @Override
    public void close() {
        synchronized (this) {
            slut = true;
            if (doed) {
                Thread.interrupted();
            }
        }
        LockSupport.unpark(vagt);
    }
}
