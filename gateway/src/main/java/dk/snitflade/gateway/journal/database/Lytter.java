package dk.snitflade.gateway.journal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what is told on one channel of the database, on a thread and a connection of its own. A broken connection is
 * opened again; what was told meanwhile is lost, so a listener that cannot do without asks when it is connected.
 */
public final class Lytter {

    private static final Logger LOG = LoggerFactory.getLogger(Lytter.class);
    private static final int VENT_MILLIS = 250;

    private final String kanal;
    private final LytteForbindelse kilde;
    private final Runnable forbundet;
    private final Consumer<String> hoert;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread traad;

    /**
     * @param kanal channel of LISTEN; a plain name, not quoted
     * @param forbundet called each time listening has begun, the first time included
     * @param hoert called with what was told, in its order
     */
    public Lytter(String kanal, LytteForbindelse kilde, Runnable forbundet, Consumer<String> hoert) {
        this.kanal = kanal;
        this.kilde = kilde;
        this.forbundet = forbundet;
        this.hoert = hoert;
        this.traad = new Thread(this::koer, "lytter-" + kanal);
        traad.setDaemon(true);
    }

    /** Begins to listen; once in the life of the object. */
    public void start() {
        traad.start();
    }

    private void koer() {
        while (stop.getCount() > 0) {
            try (Connection forbindelse = kilde.open();
                    Statement saetning = forbindelse.createStatement()) {
                saetning.execute("listen " + kanal);
                taal(forbundet);
                lyt(forbindelse.unwrap(PGConnection.class));
            } catch (SQLException e) {
                LOG.warn("Lytteforbindelsen til databasen ({}) faldt ud: {}", kanal, e.getMessage());
                hvil();
            }
        }
    }

    private void lyt(PGConnection forbindelse) throws SQLException {
        while (stop.getCount() > 0) {
            for (PGNotification besked : forbindelse.getNotifications(VENT_MILLIS)) {
                taal(() -> hoert.accept(besked.getParameter()));
            }
        }
    }

    /** What the one who listens cannot use must not make it deaf. */
    private void taal(Runnable arbejde) {
        try {
            arbejde.run();
        } catch (RuntimeException e) {
            LOG.warn("Besked på {} kunne ikke bruges: {}", kanal, e.getMessage());
        }
    }

    private void hvil() {
        try {
            stop.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops listening and waits until the connection is closed, half a second at most. */
    public void stop() {
        stop.countDown();
        try {
            traad.join(2 * VENT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
