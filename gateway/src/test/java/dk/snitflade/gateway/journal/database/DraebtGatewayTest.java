package dk.snitflade.gateway.journal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9}, with real processes ({@code stack.md 6} rule 5). */
class DraebtGatewayTest {

    @TempDir
    private Path temp;

    private Path data;
    private EfterladtPostgres server;

    @BeforeEach
    void nyMappe() {
        data = Proevemappe.ny(temp);
        server = new EfterladtPostgres(data.resolve("pgdata"));
    }

    @AfterEach
    void slipMappen() {
        Proevemappe.slip(data);
    }

    @Test
    void enDraebtGatewaysDatabaseStoppesOgDensRaekkerErDerEndnu() throws SQLException, InterruptedException {
        ProcessHandle efterladt = draebEnGateway();
        assertThat(efterladt.isAlive()).as("the server outlives kill -9").isTrue();

        IndlejretPostgres igen = IndlejretPostgres.start(DatamappeLaas.tag(data), Clock.systemUTC());
        try {
            assertThat(server.find().orElseThrow().pid()).isNotEqualTo(efterladt.pid());
            assertThat(koererPostgres(efterladt.pid())).isFalse();
            assertThat(raekker(igen)).isEqualTo(1);
        } finally {
            igen.stop();
        }
        assertThat(server.find()).as("nothing is left after an orderly stop").isEmpty();
    }

    @Test
    void raekkerneOverleverAtOgsaaDatabasenDraebes() throws SQLException, InterruptedException {
        ProcessHandle efterladt = draebEnGateway();
        efterladt.destroyForcibly();
        await().until(() -> !koererPostgres(efterladt.pid()));

        IndlejretPostgres igen = IndlejretPostgres.start(DatamappeLaas.tag(data), Clock.systemUTC());
        try {
            assertThat(raekker(igen)).isEqualTo(1);
        } finally {
            igen.stop();
        }
    }

    @Test
    void enGlemtKlientHolderIkkeDenEfterladteDatabaseILive() throws SQLException, InterruptedException, IOException {
        ProcessHandle efterladt = draebEnGateway();
        try (Connection glemt = DriverManager.getConnection(adresse())) {
            assertThat(glemt.isValid(5)).isTrue();
            new EfterladtPostgres(data.resolve("pgdata"), Duration.ofMillis(300)).stop();
            assertThat(koererPostgres(efterladt.pid())).isFalse();
        }
    }

    private ProcessHandle draebEnGateway() throws InterruptedException {
        try (Barnproces gateway = Barnproces.start(temp, DatabaseProces.class, data.toString())) {
            gateway.ventPaa(DatabaseProces.SKREVET);
            gateway.draeb();
        }
        return server.find().orElseThrow();
    }

    /** Line 4 of the server's own file is its port. */
    private String adresse() throws IOException {
        String port = Files.readAllLines(data.resolve("pgdata/postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    /** A killed process may stay as a zombie where nobody collects it; it has no program any more. */
    private static boolean koererPostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(proces -> proces.info().command())
                .filter(program -> program.endsWith("/postgres"))
                .isPresent();
    }

    private static int raekker(IndlejretPostgres database) throws SQLException {
        try (Connection forbindelse =
                        DriverManager.getConnection(database.adresse().url());
                ResultSet svar = forbindelse.createStatement().executeQuery("SELECT count(*) FROM modtaget")) {
            svar.next();
            return svar.getInt(1);
        }
    }
}
