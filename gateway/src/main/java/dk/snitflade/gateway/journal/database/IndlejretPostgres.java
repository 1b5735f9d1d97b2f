package dk.snitflade.gateway.journal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL the gateway brings itself, durable and kept in the data folder ({@code stack.md 6}). As a bean it must
 * outlive the connection pool, so the pool is made from it.
 */
public final class IndlejretPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(IndlejretPostgres.class);

    private final EmbeddedPostgres postgres;
    private final EfterladtPostgres proces;
    private final DatamappeLaas laas;

    private IndlejretPostgres(EmbeddedPostgres postgres, EfterladtPostgres proces, DatamappeLaas laas) {
        this.postgres = postgres;
        this.proces = proces;
        this.laas = laas;
    }

    /**
     * Starts the server and returns when it answers. Unpacks it and makes the database when the data folder is new;
     * stops the server of a killed gateway first.
     *
     * @param laas the right to the data folder; given back by {@link #stop()}
     * @param ur only for telling how long it took
     * @return the running server
     * @throws Startfejl when it cannot start, or would not keep what it commits
     */
    public static IndlejretPostgres start(DatamappeLaas laas, Clock ur) {
        long begyndt = ur.millis();
        Databasemapper mapper = Databasemapper.i(laas.mappe());
        EfterladtPostgres efterladt = new EfterladtPostgres(mapper.pgdata());
        efterladt.stop();
        mapper.ryd();
        mapper.fortaelHvadDerMangler();
        IndlejretPostgres database = new IndlejretPostgres(Serverstart.koer(mapper, efterladt), efterladt, laas);
        database.kraevHoldbarhed();
        LOG.info("Database klar på {} ms", ur.millis() - begyndt);
        return database;
    }

    private void kraevHoldbarhed() {
        try (Connection forbindelse = DriverManager.getConnection(adresse().url())) {
            List<String> fra = HoldbarhedLager.slaaetFra(forbindelse);
            if (!fra.isEmpty()) {
                throw new Startfejl("Databasen ville ikke bevare det, den lover (" + String.join(", ", fra)
                        + "), så gatewayen starter ikke.");
            }
        } catch (SQLException fejl) {
            stop();
            throw new Startfejl("Databasen svarer ikke efter start: " + fejl.getMessage(), fejl);
        } catch (Startfejl fejl) {
            stop();
            throw fejl;
        }
    }

    /**
     * @return where the server answers; trusted from this machine without a password ({@code stack.md 6} rule 6)
     */
    Databaseadresse adresse() {
        return new Databaseadresse(
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres?user=postgres", "", "");
    }

    /** Stops the server, disconnecting who is left, and gives the data folder free. The data stay. */
    public void stop() {
        try {
            postgres.close();
            proces.find()
                    .ifPresentOrElse(
                            endnu -> LOG.warn(
                                    "Databasen (proces {}) er ikke færdig med at stoppe; næste start venter på den",
                                    endnu.pid()),
                            () -> LOG.info("Database stoppet"));
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        } finally {
            laas.close();
        }
    }
}
