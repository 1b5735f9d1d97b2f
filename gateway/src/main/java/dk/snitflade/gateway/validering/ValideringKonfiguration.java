package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordringstype.Kataloger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the facts about claim types come from. */
@Configuration(proxyBeanMethods = false)
class ValideringKonfiguration {

    /** From the catalogue; a type that is written in the settings is judged by what stands there alone. */
    @Bean
    Typekendskab typekendskab(ValideringOpsaetning opsaetning, Kataloger kataloger) {
        return Typekendskab.af(opsaetning.typer()).ellers(new Katalogkendskab(kataloger));
    }
}
