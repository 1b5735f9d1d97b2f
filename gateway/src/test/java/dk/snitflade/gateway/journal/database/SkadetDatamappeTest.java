package dk.snitflade.gateway.journal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Data folders that something went wrong with. */
@Timeout(60)
class SkadetDatamappeTest {

    @TempDir
    private Path temp;

    private Path data;
    private Path pgdata;

    @BeforeEach
    void nyMappe() {
        data = Proevemappe.ny(temp);
        pgdata = data.resolve("pgdata");
    }

    @AfterEach
    void slipMappen() {
        Proevemappe.slip(data);
    }

    @Test
    void enAfbrudtFoersteStartBegynderForfra() throws IOException {
        Files.createDirectories(pgdata.resolve("base"));
        Files.writeString(pgdata.resolve("postgresql.conf"), "half written");

        startOgStop();

        assertThat(pgdata.resolve("postmaster.opts")).exists();
    }

    @Test
    void enGenskabtSikkerhedskopiSlettesAldrig() throws IOException {
        Files.createDirectories(pgdata);
        Files.writeString(pgdata.resolve("backup_label"), "START WAL LOCATION");

        assertThatThrownBy(this::startOgStop).isInstanceOf(Startfejl.class);

        assertThat(pgdata.resolve("backup_label")).exists();
    }

    @Test
    void etGenbrugtProcesnummerStaarIkkeIVejen() throws IOException {
        startOgStop();
        String fremmed = ProcessHandle.current().pid() + "\n" + pgdata + "\n1\n1\n\n127.0.0.1\n";
        Files.writeString(pgdata.resolve("postmaster.pid"), fremmed);

        startOgStop();

        assertThat(pgdata.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void enDatabaseDerIkkeKanStarteMeldesStraks() throws IOException {
        startOgStop();
        Files.writeString(pgdata.resolve("postgresql.conf"), "max_connections = mange\n");

        assertThatThrownBy(this::startOgStop)
                .isInstanceOf(Startfejl.class)
                .hasMessageContaining("kunne ikke starte. Årsagen står sidst i " + data.resolve("postgres.log"));
        assertThat(data.resolve("postgres.log")).content().contains("max_connections");
    }

    private void startOgStop() {
        DatamappeLaas laas = DatamappeLaas.tag(data);
        try {
            IndlejretPostgres.start(laas, Clock.systemUTC()).stop();
        } finally {
            laas.close();
        }
    }
}
