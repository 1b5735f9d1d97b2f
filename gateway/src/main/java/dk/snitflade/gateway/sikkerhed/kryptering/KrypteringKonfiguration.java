package dk.snitflade.gateway.sikkerhed.kryptering;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Keys and what is done with them, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Noegleopsaetning.class)
public class KrypteringKonfiguration {

    @Bean
    Noeglering noeglering(
            Noegleopsaetning opsaetning, Environment miljoe, @Value("${snitflade.data:./data}") Path data) {
        return Noeglekilde.find(opsaetning, miljoe.acceptsProfiles(Profiles.of("demo")), data);
    }

    @Bean
    Nummeropslag nummeropslag(Noeglering ring) {
        return new Nummeropslag(ring);
    }

    @Bean
    Kryptering kryptering(Noeglering ring) {
        return new Kryptering(ring);
    }
}
