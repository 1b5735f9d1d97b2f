package dk.snitflade.gateway;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of time. All contracts speak Danish time without an offset, wherever the machine stands. */
@Configuration(proxyBeanMethods = false)
public class Ur {

    /**
     * @return the system clock in Danish time and whole milliseconds, as the contracts state them: a repeat is answered
     *     from the database, which rounds finer times, and must carry the same time as the first answer
     */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneId.of("Europe/Copenhagen"));
    }
}
