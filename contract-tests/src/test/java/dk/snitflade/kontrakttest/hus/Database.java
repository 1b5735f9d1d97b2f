package dk.snitflade.kontrakttest.hus;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL beside the gateways, for several of them to share. */
public final class Database implements AutoCloseable {

    /** The key of the gateways that use it: 32 bytes in base64. */
    public static final String NOEGLE = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts an empty one and returns when it takes connections.
     *
     * @param navn names its folder among the test results
     */
    public static Database start(String navn) {
        Path mappe = Gateway.resultater().resolve(navn).resolve("postgres");
        try {
            Files.createDirectories(mappe);
            return new Database(EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(mappe.toFile())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings of a gateway that uses it; they share its keys, too. */
    public Map<String, String> indstillinger() {
        return Map.of(
                "snitflade.noegler.aktiv",
                "1",
                "snitflade.noegler.kryptering.1",
                NOEGLE,
                "snitflade.noegler.opslag",
                NOEGLE,
                "snitflade.database.url",
                server.getJdbcUrl("postgres", "postgres"),
                "snitflade.database.bruger",
                "postgres");
    }

    /** A connection of the test's own; the caller closes it. */
    public Connection forbindelse() {
        try {
            return server.getPostgresDatabase().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of a table, or of a table and a condition. */
    public long antal(String tabelOgBetingelse) {
        try (Connection forbindelse = forbindelse();
                var svar = forbindelse.createStatement().executeQuery("select count(*) from " + tabelOgBetingelse)) {
            svar.next();
            return svar.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
