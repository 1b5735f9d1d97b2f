package dk.snitflade.gateway.journal.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Source of connections for LISTEN. A listener keeps its connection for its whole life and would otherwise take one of
 * the pool's for good ({@code stack.md 6} rule 8).
 */
public final class LytteForbindelse {

    private final Databaseadresse adresse;

    LytteForbindelse(Databaseadresse adresse) {
        this.adresse = adresse;
    }

    /**
     * Opens a new connection outside the pool, in auto-commit, ready for LISTEN. The caller keeps it and closes it, and
     * opens another one when it breaks.
     *
     * @return an open connection; unwraps to {@code org.postgresql.PGConnection}
     * @throws SQLException when the database does not answer
     */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(adresse.url(), adresse.egenskaber("snitflade-lytter"));
    }
}
