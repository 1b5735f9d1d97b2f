package dk.snitflade.gateway.indgang.oeir;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The day of the tests, on which every example claim's last timely payment date has passed. */
@TestConfiguration(proxyBeanMethods = false)
class Doerur {

    static final Instant NU = Instant.parse("2026-11-10T09:00:00Z");

    @Bean
    @Primary
    Clock stilleur() {
        return Clock.fixed(NU, ZoneId.of("Europe/Copenhagen"));
    }
}
