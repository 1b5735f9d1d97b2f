package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.Ur;
import dk.snitflade.gateway.drift.web.WebKonfiguration;
import dk.snitflade.gateway.journal.database.DatabaseKonfiguration;
import dk.snitflade.gateway.proeve.Registerdele;
import dk.snitflade.gateway.register.RegisterOpsaetning;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The register and its administration on the real database, without doors and delivery. No stereotype of its own, so
 * that a scan for the whole gateway does not find it.
 */
@EnableAutoConfiguration
@EnableScheduling
@EnableConfigurationProperties(RegisterOpsaetning.class)
@ComponentScan(
        basePackages = {
            "dk.snitflade.gateway.register",
            "dk.snitflade.gateway.aftale",
            "dk.snitflade.gateway.rutning",
            "dk.snitflade.gateway.revision",
            "dk.snitflade.gateway.sikkerhed.kryptering",
            "dk.snitflade.gateway.drift.register"
        },
        // The page looks into the entry filter, which belongs to the doors.
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Forklaringsside"))
@Import({DatabaseKonfiguration.class, WebKonfiguration.class, Ur.class, Registerdele.class})
class Proeveregister {}
