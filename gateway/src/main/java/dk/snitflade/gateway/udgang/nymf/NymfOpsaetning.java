package dk.snitflade.gateway.udgang.nymf;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where NyMF is and how calmly it is called.
 *
 * @param indberet MFFordringIndberet
 * @param kvittering MFKvitteringHent
 * @param underretning MFUnderretSamlingHent
 * @param seNummer the system's number in the agreement with NyMF
 * @param leverance most actions in one leverance
 * @param mellemIndberetninger shortest distance between two submissions
 * @param mellemHentninger shortest distance between two fetches of the same kind
 */
@ConfigurationProperties("snitflade.nymf")
public record NymfOpsaetning(
        @DefaultValue("http://localhost:8080/services/FordringIndberetService")
        URI indberet,

        @DefaultValue("http://localhost:8080/services/KvitteringHentService")
        URI kvittering,

        @DefaultValue("http://localhost:8080/services/UnderretSamlingHentService")
        URI underretning,

        @DefaultValue("") String seNummer,
        @DefaultValue("100") int leverance,
        @DefaultValue("3s") Duration mellemIndberetninger,
        @DefaultValue("5m") Duration mellemHentninger) {}
