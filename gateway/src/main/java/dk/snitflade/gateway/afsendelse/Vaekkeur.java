package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.journal.database.LytteForbindelse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens for the database's word that something was committed, and wakes the sender it is for. */
@Component
class Vaekkeur implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Vaekkeur.class);
    private static final int VENT_MILLIS = 500;

    private final LytteForbindelse lytteForbindelse;
    private final Afsendelse afsendelse;
    private Thread lytter;
    private volatile boolean koerer;

    Vaekkeur(LytteForbindelse lytteForbindelse, Afsendelse afsendelse) {
        this.lytteForbindelse = lytteForbindelse;
        this.afsendelse = afsendelse;
    }

    @Override
    public void start() {
        koerer = true;
        lytter = new Thread(this::lyt, "vaekkeur");
        lytter.setDaemon(true);
        lytter.start();
    }

    private void lyt() {
        while (koerer) {
            try (Connection forbindelse = lytteForbindelse.open();
                    Statement saetning = forbindelse.createStatement()) {
                saetning.execute("listen afsendelse");
                PGConnection postgres = forbindelse.unwrap(PGConnection.class);
                while (koerer) {
                    for (PGNotification besked : postgres.getNotifications(VENT_MILLIS)) {
                        afsendelse.vaek(Maal.valueOf(besked.getParameter()));
                    }
                }
            } catch (SQLException e) {
                // The senders look by themselves meanwhile, so nothing is lost but a little time.
                LOG.warn("Lytteforbindelsen til databasen faldt ud: {}", e.getMessage());
                hvil();
            }
        }
    }

    private static void hvil() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        koerer = false;
        try {
            lytter.join(2 * VENT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return koerer;
    }
}
