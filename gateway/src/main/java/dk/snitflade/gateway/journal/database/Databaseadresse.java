package dk.snitflade.gateway.journal.database;

import java.util.Properties;

/**
 * Where the database answers, be it embedded or external.
 *
 * @param url JDBC address
 * @param bruger database user; empty leaves it to the address
 * @param adgangskode password; empty means none
 */
record Databaseadresse(String url, String bruger, String adgangskode) {

    /**
     * @param navn shown as application_name in pg_stat_activity, so that a DBA sees who is connected
     * @return driver properties for this address
     */
    Properties egenskaber(String navn) {
        Properties egenskaber = new Properties();
        if (!bruger.isEmpty()) {
            egenskaber.setProperty("user", bruger);
        }
        if (!adgangskode.isEmpty()) {
            egenskaber.setProperty("password", adgangskode);
        }
        egenskaber.setProperty("ApplicationName", navn);
        // One statement per batch on the wire: the journal inserts in groups (architecture.md 7).
        egenskaber.setProperty("reWriteBatchedInserts", "true");
        // A dead peer behind a firewall is noticed without traffic of our own.
        egenskaber.setProperty("tcpKeepAlive", "true");
        egenskaber.setProperty("connectTimeout", "10");
        return egenskaber;
    }

    /** Leaves user and password out; the query part of a JDBC address can hold a password as well. */
    @Override
    public String toString() {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}
