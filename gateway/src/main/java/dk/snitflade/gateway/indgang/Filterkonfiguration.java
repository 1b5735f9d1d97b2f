package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.fordringstype.Filterindstillinger;
import dk.snitflade.gateway.fordringstype.Indgangsfilter;
import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.indlaesning.Katalogfejl;
import dk.snitflade.gateway.fordringstype.indlaesning.Katalogloader;
import dk.snitflade.gateway.journal.database.Startfejl;
import dk.snitflade.gateway.register.Pladsholder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Loads and checks the claim-type catalogue at start; a broken one stops the start with file, line and rule. */
@Configuration(proxyBeanMethods = false)
class Filterkonfiguration {

    @Bean
    Filtrering filtrering(
            Kataloger kataloger, @Value("${snitflade.filter.udledte-vaern:true}") boolean udledteVaern, Clock ur) {
        return new Filtrering(new Indgangsfilter(new Filterindstillinger(udledteVaern)), kataloger, ur.getZone());
    }

    /**
     * The versions the gateway brings along, and those in the folder {@code snitflade.fordringstyper.mappe}: a new version
     * must not wait for a new gateway.
     */
    @Bean
    Kataloger kataloger(Environment opsaetning) {
        Map<String, String> koder = new HashMap<>();
        for (Pladsholder pladsholder : Pladsholder.values()) {
            String kode = opsaetning.getProperty(pladsholder.noegle());
            if (kode != null && !kode.isBlank()) {
                koder.put(pladsholder.noegle(), kode);
            }
        }
        String mappe = opsaetning.getProperty("snitflade.fordringstyper.mappe", "");
        try {
            return mappe.isBlank() ? Katalogloader.medfoelgende(koder) : Katalogloader.medMappe(Path.of(mappe), koder);
        } catch (Katalogfejl fejl) {
            throw new Startfejl(fejl.getMessage(), fejl);
        }
    }
}
