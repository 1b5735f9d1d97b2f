package dk.snitflade.gateway.journal.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database as beans. Each is made from the one before, so that Spring stops them in the opposite order: pool, then
 * server ({@code stack.md 6} rule 3).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseOpsaetning.class)
public class DatabaseKonfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseKonfiguration.class);

    /**
     * @param laas taken by {@code Gateway} before Spring started; absent in a test, where it is taken here
     */
    @Bean(destroyMethod = "stop")
    @ConditionalOnExpression("'${snitflade.database.url:}'.isBlank()")
    IndlejretPostgres indlejretPostgres(
            @Value("${snitflade.data:./data}") Path datamappe, ObjectProvider<DatamappeLaas> laas, Clock ur) {
        return IndlejretPostgres.start(laas.getIfAvailable(() -> DatamappeLaas.tag(datamappe)), ur);
    }

    @Bean
    Databaseadresse databaseadresse(DatabaseOpsaetning indstillinger, ObjectProvider<IndlejretPostgres> indlejret) {
        return indstillinger.indlejret()
                ? indlejret.getObject().adresse()
                : new Databaseadresse(indstillinger.url(), indstillinger.bruger(), indstillinger.adgangskode());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Databaseadresse adresse, DatabaseOpsaetning indstillinger) throws SQLException {
        HikariDataSource pulje = Forbindelsespulje.aabn(adresse, indstillinger.pool());
        try (Connection forbindelse = pulje.getConnection()) {
            List<String> fra = HoldbarhedLager.slaaetFra(forbindelse);
            if (!fra.isEmpty()) {
                // Somebody else's server, and some storage is safe without: warn, but do not refuse.
                LOG.warn("Databasen {} kan miste modtagne fordringer ved strømsvigt: {}", adresse, fra);
            }
        }
        return pulje;
    }

    /** After Flyway, so that a listener never meets a database without tables. */
    @Bean
    @DependsOnDatabaseInitialization
    LytteForbindelse lytteForbindelse(Databaseadresse adresse) {
        return new LytteForbindelse(adresse);
    }
}
