package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.tid.DanskTid;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells the gateway what became of actions, and tells it again until the gateway has acknowledged ({@code psrm.md} 3.1:
 * PSRM retries the push). Waits while it has no address. Order is not kept: what failed comes later than what did not.
 */
public final class Statuspost implements AutoCloseable {

    private static final Duration TAALMODIGHED = Duration.ofSeconds(10);
    private static final long FOERSTE_PAUSE = 200;
    private static final long LAENGSTE_PAUSE = 5000;

    private final DanskTid tid;
    private final HttpClient klient = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TAALMODIGHED)
            .build();
    private final ScheduledExecutorService bud = Executors.newSingleThreadScheduledExecutor(opgave -> {
        Thread traad = new Thread(opgave, "statuspost");
        traad.setDaemon(true);
        return traad;
    });
    private final List<Brev> breve = new ArrayList<>();
    private volatile URI gateway;

    /** @param gateway where the gateway takes it; null for nowhere yet */
    public Statuspost(DanskTid tid, URI gateway) {
        this.tid = tid;
        this.gateway = gateway;
    }

    /** Where the gateway takes it; null for nowhere yet. */
    public URI gateway() {
        return gateway;
    }

    /** Sends to another address from now on, also what waits. */
    public void gateway(URI ny) {
        gateway = ny;
    }

    /** Everything to be told since start or reset, oldest first. */
    public synchronized List<Brev> breve() {
        return List.copyOf(breve);
    }

    /** Forgets what is told and what waits to be told. */
    public synchronized void nulstil() {
        breve.clear();
    }

    @Override
    public void close() {
        bud.shutdownNow();
    }

    /** Tells the news so many times, each time as a message of its own. */
    synchronized void send(Statusmelding melding, int gange) {
        for (int i = 0; i < gange; i++) {
            Brev brev = new Brev(breve.size() + 1, melding, 0, false);
            breve.add(brev);
            bud.execute(() -> forsoeg(brev.nr(), melding, FOERSTE_PAUSE));
        }
    }

    private void forsoeg(int nr, Statusmelding melding, long pause) {
        if (!venter(nr, melding)) {
            return;
        }
        boolean kvitteret = gateway != null && kvitteret(melding);
        if (!noter(nr, melding, kvitteret)) {
            long naeste = Math.min(2 * pause, LAENGSTE_PAUSE);
            bud.schedule(() -> forsoeg(nr, melding, naeste), pause, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized boolean venter(int nr, Statusmelding melding) {
        return nr <= breve.size()
                && breve.get(nr - 1).melding() == melding
                && !breve.get(nr - 1).kvitteret();
    }

    /** True when there is no more to do. */
    private synchronized boolean noter(int nr, Statusmelding melding, boolean kvitteret) {
        if (!venter(nr, melding)) {
            return true;
        }
        breve.set(nr - 1, new Brev(nr, melding, breve.get(nr - 1).forsoeg() + 1, kvitteret));
        return kvitteret;
    }

    private boolean kvitteret(Statusmelding melding) {
        byte[] besked = melding.besked(UUID.randomUUID().toString(), tid.nu().toLocalDateTime());
        HttpRequest kald = HttpRequest.newBuilder(gateway)
                .timeout(TAALMODIGHED)
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"\"")
                .POST(HttpRequest.BodyPublishers.ofByteArray(besked))
                .build();
        try {
            HttpResponse<String> svar = klient.send(kald, HttpResponse.BodyHandlers.ofString());
            // A login page with 200 is no receipt.
            return svar.statusCode() == 200 && svar.body().contains("ModtagStatusOpdatering_O");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * One message.
     *
     * @param nr 1 for the first since start or reset
     * @param forsoeg how many times it has been tried
     */
    public record Brev(int nr, Statusmelding melding, int forsoeg, boolean kvitteret) {}
}
