package dk.snitflade.gateway.drift.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.journal.database.LytteForbindelse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MedProevegateway
class DatabaseIKontekstTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaktion;

    @Autowired
    private LytteForbindelse lytter;

    @Autowired
    private Clock ur;

    @ParameterizedTest
    @CsvSource({
        "fsync,on",
        "synchronous_commit,on",
        "full_page_writes,on",
        "shared_buffers,256MB",
        "max_wal_size,2GB",
        "max_connections,60",
        "jit,off",
        "max_parallel_workers_per_gather,0",
        "listen_addresses,127.0.0.1",
        "data_checksums,on",
        "server_encoding,UTF8"
    })
    void serverenKoererMedVoresIndstillinger(String navn, String vaerdi) {
        assertThat(jdbc.sql("SELECT current_setting(?)")
                        .param(navn)
                        .query(String.class)
                        .single())
                .isEqualTo(vaerdi);
    }

    @Test
    void flywayHarMigreret() {
        assertThat(jdbc.sql("SELECT count(*) FROM proeve").query(Integer.class).single())
                .isZero();
    }

    @Test
    void enAfbrudtTransaktionEfterladerIntet() {
        transaktion.executeWithoutResult(tilstand -> {
            jdbc.sql("INSERT INTO proeve VALUES (1)").update();
            tilstand.setRollbackOnly();
        });
        assertThat(jdbc.sql("SELECT count(*) FROM proeve").query(Integer.class).single())
                .isZero();
    }

    @Test
    void lytterenHoererDerErSket() throws SQLException {
        try (Connection forbindelse = lytter.open();
                Statement saetning = forbindelse.createStatement()) {
            saetning.execute("LISTEN proeve");
            jdbc.sql("SELECT pg_notify('proeve', 'ny')").query().singleRow();
            PGNotification[] hoert = forbindelse.unwrap(PGConnection.class).getNotifications(5_000);
            assertThat(hoert).extracting(PGNotification::getParameter).containsExactly("ny");
        }
    }

    @Test
    void uretErDansk() {
        assertThat(ur.getZone()).hasToString("Europe/Copenhagen");
    }
}
