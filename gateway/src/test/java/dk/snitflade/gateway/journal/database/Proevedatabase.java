package dk.snitflade.gateway.journal.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** The embedded database with the gateway's own tables, started once for all tests that only need it. */
public final class Proevedatabase implements AutoCloseable {

    private static final Path ROD = Path.of("target", "proevedatabase");

    private final IndlejretPostgres server;
    private final HikariDataSource pulje;

    Proevedatabase() {
        try {
            FileSystemUtils.deleteRecursively(ROD);
            Files.createDirectories(ROD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = IndlejretPostgres.start(DatamappeLaas.tag(Proevemappe.ny(ROD)), Clock.systemUTC());
        pulje = Forbindelsespulje.aabn(server.adresse(), 24);
        Flyway.configure().dataSource(pulje).load().migrate();
    }

    /** A pool of its own, as another node has; the caller closes it. */
    public HikariDataSource pulje(int stoerrelse) {
        return Forbindelsespulje.aabn(server.adresse(), stoerrelse);
    }

    public DataSource kilde() {
        return pulje;
    }

    public JdbcTemplate skabelon() {
        return new JdbcTemplate(pulje);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(pulje);
    }

    public TransactionTemplate transaktion() {
        return new TransactionTemplate(new JdbcTransactionManager(pulje));
    }

    /** A connection outside the pool, for LISTEN. */
    public LytteForbindelse lytter() {
        return new LytteForbindelse(server.adresse());
    }

    public long antal(String tabelOgBetingelse) {
        return jdbc().sql("select count(*) from " + tabelOgBetingelse)
                .query(Long.class)
                .single();
    }

    /** Empties every table but the audit, which nobody can, and the one row the register counts its changes in. */
    void ryd() {
        List<String> tabeller = jdbc().sql("select tablename from pg_tables where schemaname = 'public'"
                        + " and tablename not in ('flyway_schema_history', 'revision', 'register_stand')")
                .query(String.class)
                .list();
        jdbc().sql("truncate " + String.join(", ", tabeller) + " cascade").update();
    }

    @Override
    public void close() {
        pulje.close();
        server.stop();
    }
}
