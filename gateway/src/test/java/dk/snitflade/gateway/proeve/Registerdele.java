package dk.snitflade.gateway.proeve;

import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.indlaesning.Katalogloader;
import dk.snitflade.gateway.journal.AdvarselLager;
import dk.snitflade.gateway.journal.KonverteringLager;
import dk.snitflade.gateway.journal.SporLager;
import dk.snitflade.gateway.register.Pladsholder;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * What the register and its pages stand on when the doors are not there. To be imported: without a stereotype of its own, a
 * scan for the whole gateway does not find it.
 */
@Import({SporLager.class, KonverteringLager.class, AdvarselLager.class})
public class Registerdele {

    @Bean
    Kataloger kataloger(Environment opsaetning) {
        return Katalogloader.medfoelgende(Stream.of(Pladsholder.values())
                .map(Pladsholder::noegle)
                .filter(opsaetning::containsProperty)
                .collect(Collectors.toMap(Function.identity(), opsaetning::getProperty)));
    }
}
