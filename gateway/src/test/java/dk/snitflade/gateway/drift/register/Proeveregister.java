package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.Ur;
import dk.snitflade.gateway.drift.web.WebKonfiguration;
import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.indlaesning.Katalogloader;
import dk.snitflade.gateway.journal.KonverteringLager;
import dk.snitflade.gateway.journal.SporLager;
import dk.snitflade.gateway.journal.database.DatabaseKonfiguration;
import dk.snitflade.gateway.register.Pladsholder;
import dk.snitflade.gateway.register.RegisterOpsaetning;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
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
            "dk.snitflade.gateway.drift.register"
        },
        // The page looks into the entry filter, which belongs to the doors.
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Forklaringsside"))
@Import({DatabaseKonfiguration.class, WebKonfiguration.class, Ur.class, SporLager.class, KonverteringLager.class})
class Proeveregister {

    @Bean
    Kataloger kataloger(Environment opsaetning) {
        return Katalogloader.medfoelgende(Stream.of(Pladsholder.values())
                .map(Pladsholder::noegle)
                .filter(opsaetning::containsProperty)
                .collect(Collectors.toMap(Function.identity(), opsaetning::getProperty)));
    }
}
