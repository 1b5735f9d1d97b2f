package dk.snitflade.gateway.journal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LytterTest {

    @TempDir
    private Path temp;

    private Path data;
    private IndlejretPostgres database;
    private LytteForbindelse kilde;

    @BeforeEach
    void start() {
        data = Proevemappe.ny(temp);
        database = IndlejretPostgres.start(DatamappeLaas.tag(data), Clock.systemUTC());
        kilde = new LytteForbindelse(database.adresse());
    }

    @AfterEach
    void stop() {
        database.stop();
        Proevemappe.slip(data);
    }

    @Test
    void enBeskedDerIkkeKanBrugesOgEnBrudtForbindelseGoerIkkeLytterenDoev() throws SQLException {
        List<String> hoert = new CopyOnWriteArrayList<>();
        AtomicInteger forbundet = new AtomicInteger();
        Lytter lytter = new Lytter("proeve", kilde, forbundet::incrementAndGet, besked -> {
            hoert.add(besked);
            if (besked.equals("vrøvl")) {
                throw new IllegalArgumentException(besked);
            }
        });
        lytter.start();
        await().until(() -> forbundet.get() == 1);

        fortael("vrøvl");
        fortael("efter vrøvl");
        await().until(() -> hoert.contains("efter vrøvl"));

        udfoer("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where application_name = 'snitflade-lytter' and pid <> pg_backend_pid()");
        await().until(() -> forbundet.get() == 2);
        fortael("efter brud");
        await().until(() -> hoert.contains("efter brud"));

        lytter.stop();
        fortael("efter stop");
        assertThat(hoert).containsExactly("vrøvl", "efter vrøvl", "efter brud");
    }

    private void fortael(String besked) throws SQLException {
        udfoer("select pg_notify('proeve', '" + besked + "')");
    }

    private void udfoer(String sql) throws SQLException {
        try (Connection forbindelse = kilde.open()) {
            forbindelse.createStatement().execute(sql);
        }
    }
}
