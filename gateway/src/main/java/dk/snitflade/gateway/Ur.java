package dk.snitflade.gateway;

import dk.snitflade.gateway.drift.ur.Styreur;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The one source of time. All contracts speak Danish time without an offset, wherever the machine stands. */
@Configuration(proxyBeanMethods = false)
public class Ur {

    private static final Logger LOG = LoggerFactory.getLogger(Ur.class);

    /**
     * @return the system clock in Danish time and whole milliseconds, as the contracts state them: a repeat is answered
     *     from the database, which rounds finer times, and must carry the same time as the first answer
     */
    @Bean
    @ConditionalOnProperty(name = Styreur.STYRET, havingValue = "false", matchIfMissing = true)
    Clock clock() {
        return rigtigt();
    }

    /** The clock a test moves; {@code snitflade.ur.start} is where it begins, empty for now. */
    @Bean
    @ConditionalOnProperty(Styreur.STYRET)
    Styreur styreur(Environment miljoe) {
        Styreur.kraevTilladt(miljoe);
        Styreur ur = new Styreur(rigtigt());
        LocalDateTime start = miljoe.getProperty("snitflade.ur.start", LocalDateTime.class);
        if (start != null) {
            ur.fra(start.atZone(ur.getZone()).toInstant());
        }
        LOG.warn("Uret styres udefra og er nu {}. Det må kun ske i en prøve.", LocalDateTime.now(ur));
        return ur;
    }

    private static Clock rigtigt() {
        return Clock.tickMillis(ZoneId.of("Europe/Copenhagen"));
    }
}
