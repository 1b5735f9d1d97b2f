package dk.snitflade.gateway.journal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldbarhedLagerTest {

    @TempDir
    private Path temp;

    @Test
    void enServerDerIkkeVenterPaaDiskenOpdages() throws SQLException {
        Path data = Proevemappe.ny(temp);
        IndlejretPostgres database = IndlejretPostgres.start(DatamappeLaas.tag(data), Clock.systemUTC());
        try (Connection forbindelse = new LytteForbindelse(database.adresse()).open()) {
            assertThat(HoldbarhedLager.slaaetFra(forbindelse)).isEmpty();
            forbindelse.createStatement().execute("SET synchronous_commit = off");
            assertThat(HoldbarhedLager.slaaetFra(forbindelse)).containsExactly("synchronous_commit=off");
        } finally {
            database.stop();
            Proevemappe.slip(data);
        }
    }
}
