package dk.snitflade.gateway.journal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks a server whether what it commits survives power loss ({@code stack.md 6} rule 1). */
final class HoldbarhedLager {

    private HoldbarhedLager() {}

    /**
     * @param forbindelse open connection; stays open
     * @return settings that are off, as {@code navn=værdi}; empty when commits are durable
     * @throws SQLException when the server does not answer
     */
    static List<String> slaaetFra(Connection forbindelse) throws SQLException {
        List<String> fra = new ArrayList<>();
        for (Map.Entry<String, String> krav : new TreeMap<>(PostgresIndstillinger.HOLDBARHED).entrySet()) {
            String vaerdi = vis(forbindelse, krav.getKey());
            if ("off".equals(vaerdi)) {
                fra.add(krav.getKey() + "=" + vaerdi);
            }
        }
        return fra;
    }

    /** SHOW takes no parameters; the names come from our own table only. */
    private static String vis(Connection forbindelse, String navn) throws SQLException {
        try (Statement saetning = forbindelse.createStatement();
                ResultSet svar = saetning.executeQuery("SHOW " + navn)) {
            svar.next();
            return svar.getString(1);
        }
    }
}
