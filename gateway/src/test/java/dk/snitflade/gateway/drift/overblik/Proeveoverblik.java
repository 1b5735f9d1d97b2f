package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.afsendelse.tilstand.TilstandOpsaetning;
import dk.snitflade.gateway.drift.web.WebKonfiguration;
import dk.snitflade.gateway.journal.database.DatabaseKonfiguration;
import dk.snitflade.gateway.proeve.Registerdele;
import dk.snitflade.gateway.register.RegisterOpsaetning;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The operations surface on the real database, without doors and delivery. No stereotype of its own, so that a scan for
 * the whole gateway does not find it.
 */
@EnableAutoConfiguration
@EnableConfigurationProperties({RegisterOpsaetning.class, TilstandOpsaetning.class})
@ComponentScan({
    "dk.snitflade.gateway.register",
    "dk.snitflade.gateway.aftale",
    "dk.snitflade.gateway.rutning",
    "dk.snitflade.gateway.revision",
    "dk.snitflade.gateway.sikkerhed.kryptering",
    "dk.snitflade.gateway.afsendelse.tilstand",
    "dk.snitflade.gateway.drift.overblik"
})
@Import({DatabaseKonfiguration.class, WebKonfiguration.class, Registerdele.class})
class Proeveoverblik {

    @Bean
    Clock clock() {
        return new Stilleur();
    }
}
