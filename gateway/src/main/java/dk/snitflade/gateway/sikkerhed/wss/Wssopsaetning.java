package dk.snitflade.gateway.sikkerhed.wss;

import dk.snitflade.gateway.sikkerhed.certifikat.SikkerhedOpsaetning;
import dk.snitflade.wsdl.Kontrakt;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are signed and encrypted.
 *
 * @param nymf profile of the NyMF services; left out it is nymf-b2b-modern where callers are known, else ingen
 * @param profiler profile of single services by the name of their WSDL service, over nymf; others than NyMF have ingen
 * @param levetid how long a message may be under way
 * @param skaevhed how much the sender's clock may be ahead of ours
 */
@ConfigurationProperties("snitflade.sikkerhed.wss")
record Wssopsaetning(
        Wssprofil nymf,
        @DefaultValue Map<String, Wssprofil> profiler,
        @DefaultValue("300s") Duration levetid,
        @DefaultValue("60s") Duration skaevhed) {

    Wssprofil profil(Kontrakt kontrakt, SikkerhedOpsaetning sikkerhed) {
        Wssprofil egen = profiler.get(kontrakt.service().getLocalPart());
        if (egen != null) {
            return egen;
        } else if (kontrakt.dialekter().isEmpty()) {
            return Wssprofil.INGEN;
        } else if (nymf != null) {
            return nymf;
        }
        return sikkerhed.kenderKaldere() ? Wssprofil.NYMF_B2B_MODERN : Wssprofil.INGEN;
    }
}
