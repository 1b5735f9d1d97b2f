package dk.snitflade.kontrakttest.hus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL a killed gateway leaves running on its data folder; found by that folder, never by name alone. */
public final class EfterladtDatabase {

    private static final int TAALMODIGHED = 15;

    private EfterladtDatabase() {}

    /** Ends the server of the data folder, if one lives. */
    public static void stop(Path data) {
        find(data).ifPresent(server -> {
            server.destroy();
            try {
                server.onExit().get(TAALMODIGHED, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                server.destroyForcibly();
            }
        });
    }

    /** The port the server of the data folder listens on. */
    public static int port(Path data) {
        try {
            return Integer.parseInt(Files.readAllLines(data.resolve("pgdata").resolve("postmaster.pid"))
                    .get(3)
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings of a gateway that shares the server of the data folder. */
    public static Map<String, String> indstillinger(Path data) {
        return Map.of(
                "snitflade.database.url",
                adresse(data),
                "snitflade.database.bruger",
                "postgres",
                "snitflade.noegler.fil",
                data.resolve("noegler.properties").toString());
    }

    /** Rows of a table, or of a table and a condition, in the database of the data folder. */
    public static long antal(Path data, String tabelOgBetingelse) {
        try (Connection forbindelse = forbindelse(data);
                var svar = forbindelse.createStatement().executeQuery("select count(*) from " + tabelOgBetingelse)) {
            svar.next();
            return svar.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of the test's own to the server of the data folder; the caller closes it. */
    static Connection forbindelse(Path data) throws SQLException {
        return DriverManager.getConnection(adresse(data), "postgres", "");
    }

    private static String adresse(Path data) {
        return "jdbc:postgresql://127.0.0.1:" + port(data) + "/postgres";
    }

    /** As when one of the server's processes crashes: it throws everybody out, recovers from its log and goes on. */
    public static void styrt(Path data) {
        find(data)
                .orElseThrow()
                .children()
                .filter(proces -> proces.info().commandLine().orElse("").contains("checkpointer"))
                .findFirst()
                .or(() -> find(data).orElseThrow().children().findFirst())
                .orElseThrow()
                .destroyForcibly();
    }

    /** The server of the data folder, if it lives. */
    static Optional<ProcessHandle> find(Path data) {
        Path pgdata = data.toAbsolutePath().normalize().resolve("pgdata");
        try {
            String foerste =
                    Files.readAllLines(pgdata.resolve("postmaster.pid")).get(0);
            return ProcessHandle.of(Long.parseLong(foerste.strip()))
                    .filter(server -> server.info().commandLine().orElse("").contains(pgdata.toString()));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException ingen) {
            return Optional.empty();
        }
    }
}
