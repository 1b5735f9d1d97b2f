package dk.snitflade.gateway.brud.journal;

import java.sql.Connection;
import java.sql.SQLException;

/** Breaks: SQL only in classes named …Lager. */
final class SkriverSql {

    void slet(Connection forbindelse) throws SQLException {
        forbindelse.createStatement().execute("delete from aktion");
    }

    /** Nested classes are judged by the class around them. */
    record Indre(Connection forbindelse) {}
}
