package dk.snitflade.gateway.drift.register;

import com.zaxxer.hikari.HikariDataSource;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Further gateways on a database that is already there. */
final class Noder {

    private Noder() {}

    /**
     * @param adresse JDBC address
     * @param indstillinger settings as name=value, on top of the demo's
     */
    static ConfigurableApplicationContext start(String adresse, String... indstillinger) {
        Stream<String> faste =
                Stream.of("server.port=0", "snitflade.drift.port=0", "snitflade.database.url=" + adresse);
        return new SpringApplicationBuilder(Proeveregister.class, Klient.class)
                .profiles("demo")
                .run(Stream.concat(faste, Stream.of(indstillinger))
                        .map(indstilling -> "--" + indstilling)
                        .toArray(String[]::new));
    }

    static String adresse(HikariDataSource pulje) {
        return pulje.getJdbcUrl();
    }
}
