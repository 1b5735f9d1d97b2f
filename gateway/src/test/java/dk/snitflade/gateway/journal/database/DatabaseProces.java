package dk.snitflade.gateway.journal.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** Stands for a gateway at work: commits one row in the embedded database, says so, and waits to be killed. */
final class DatabaseProces {

    static final String SKREVET = "SKREVET";

    private DatabaseProces() {}

    public static void main(String[] argumenter) throws SQLException, InterruptedException {
        DatamappeLaas laas = DatamappeLaas.tag(Path.of(argumenter[0]));
        IndlejretPostgres database = IndlejretPostgres.start(laas, Clock.systemUTC());
        try (Connection forbindelse =
                        DriverManager.getConnection(database.adresse().url());
                Statement saetning = forbindelse.createStatement()) {
            saetning.execute("CREATE TABLE IF NOT EXISTS modtaget (nr integer PRIMARY KEY)");
            saetning.execute("INSERT INTO modtaget SELECT count(*) + 1 FROM modtaget");
            System.out.println(SKREVET);
            new CountDownLatch(1).await();
        }
    }
}
