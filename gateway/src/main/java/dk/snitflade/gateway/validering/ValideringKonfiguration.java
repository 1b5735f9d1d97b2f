package dk.snitflade.gateway.validering;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the facts about claim types come from. */
@Configuration(proxyBeanMethods = false)
class ValideringKonfiguration {

    /** From the settings alone; a type nobody has written there breaks no rule. */
    @Bean
    Typekendskab typekendskab(ValideringOpsaetning opsaetning) {
        return Typekendskab.af(opsaetning.typer());
    }
}
