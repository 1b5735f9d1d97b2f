package dk.snitflade.gateway.journal.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;

/** Makes the one pool of database connections. */
final class Forbindelsespulje {

    private Forbindelsespulje() {}

    /**
     * @param adresse where the database answers
     * @param stoerrelse connections in the pool, at least 1
     * @return an open pool named {@code snitflade}; its meters carry that name
     * @throws Startfejl when the database does not answer or refuses the user
     */
    static HikariDataSource aabn(Databaseadresse adresse, int stoerrelse) {
        HikariConfig pulje = new HikariConfig();
        pulje.setPoolName("snitflade");
        pulje.setJdbcUrl(adresse.url());
        pulje.setDataSourceProperties(adresse.egenskaber("snitflade"));
        pulje.setMaximumPoolSize(stoerrelse);
        // A caller that waits longer than this is better answered with a fault than kept hanging (operations.md 7).
        pulje.setConnectionTimeout(5_000);
        // Below the usual idle limits of firewalls and connection poolers between gateway and server.
        pulje.setKeepaliveTime(120_000);
        try {
            return new HikariDataSource(pulje);
        } catch (PoolInitializationException fejl) {
            throw new Startfejl(
                    "Databasen " + adresse + " svarer ikke eller afviser brugeren. Kontroller snitflade.database.url,"
                            + " snitflade.database.bruger og snitflade.database.adgangskode.",
                    fejl);
        }
    }
}
