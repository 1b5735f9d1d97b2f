package dk.snitflade.gateway;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of time. All contracts speak Danish time without an offset, wherever the machine stands. */
@Configuration(proxyBeanMethods = false)
public class Ur {

    /**
     * @return the system clock in Danish time
     */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Copenhagen"));
    }
}
