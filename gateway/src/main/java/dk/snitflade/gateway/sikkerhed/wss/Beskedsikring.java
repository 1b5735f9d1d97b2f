package dk.snitflade.gateway.sikkerhed.wss;

import dk.snitflade.gateway.journal.database.Startfejl;
import dk.snitflade.gateway.sikkerhed.certifikat.Pas;
import dk.snitflade.gateway.sikkerhed.certifikat.Pasbog;
import dk.snitflade.gateway.sikkerhed.certifikat.SikkerhedOpsaetning;
import dk.snitflade.wsdl.Kontrakt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.rt.security.SecurityConstants;
import org.apache.cxf.ws.policy.PolicyBuilder;
import org.apache.cxf.ws.policy.WSPolicyFeature;
import org.apache.neethi.Policy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** Gives an endpoint the profile it is set up with: requests must be signed and encrypted, answers and faults are too. */
@Component
@EnableConfigurationProperties(Wssopsaetning.class)
public class Beskedsikring {

    private final Bus bus;
    private final Pasbog pas;
    private final SikkerhedOpsaetning sikkerhed;
    private final Wssopsaetning opsaetning;
    private final GentagelseLager gentagelser;

    Beskedsikring(
            Bus bus, Pasbog pas, SikkerhedOpsaetning sikkerhed, Wssopsaetning opsaetning, GentagelseLager gentagelser) {
        this.bus = bus;
        this.pas = pas;
        this.sikkerhed = sikkerhed;
        this.opsaetning = opsaetning;
        this.gentagelser = gentagelser;
    }

    /** The profile of the service. */
    public Wssprofil profil(Kontrakt kontrakt) {
        return opsaetning.profil(kontrakt, sikkerhed);
    }

    /**
     * To be called before the endpoint is published; does nothing for a service without a profile.
     *
     * @throws Startfejl when there is no key to do it with
     */
    public void sikr(EndpointImpl endpoint, Kontrakt kontrakt) {
        Wssprofil profil = profil(kontrakt);
        if (!profil.sikrer()) {
            return;
        }
        Pas eget = pas.til(Pasbog.SOAP)
                .orElseThrow(
                        () -> new Startfejl("Tjenesten " + kontrakt.service().getLocalPart() + " er sat til "
                                + profil.id() + ", som kræver en nøgle: sæt snitflade.sikkerhed.soap."));
        Map<String, Object> egenskaber = new HashMap<>(endpoint.getProperties());
        egenskaber.putAll(egenskaber(new Krypto(eget), eget));
        endpoint.setProperties(egenskaber);
        endpoint.getFeatures().add(new WSPolicyFeature(politik(profil)));
        endpoint.getInInterceptors().add(new Underskriftsvagt());
        endpoint.getOutFaultInterceptors().add(new Fejlsikring());
    }

    private Policy politik(Wssprofil profil) {
        try {
            return bus.getExtension(PolicyBuilder.class)
                    .getPolicy(new ByteArrayInputStream(profil.politik().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Politikken " + profil.id() + " kan ikke læses", e);
        }
    }

    private Map<String, Object> egenskaber(Krypto krypto, Pas eget) {
        Map<String, Object> egenskaber = new HashMap<>(Algoritmer.MODERNE);
        egenskaber.put(SecurityConstants.SIGNATURE_CRYPTO, krypto);
        egenskaber.put(SecurityConstants.ENCRYPT_CRYPTO, krypto);
        egenskaber.put(SecurityConstants.SIGNATURE_USERNAME, Krypto.ALIAS);
        // The answer is encrypted for the one who signed the request.
        egenskaber.put(SecurityConstants.ENCRYPT_USERNAME, "useReqSigCert");
        egenskaber.put(SecurityConstants.CALLBACK_HANDLER, Krypto.udenAdgangskode());
        egenskaber.put(
                SecurityConstants.ENABLE_REVOCATION,
                Boolean.toString(!eget.spaerrelister().isEmpty()));
        egenskaber.put(
                org.apache.cxf.ws.security.SecurityConstants.TIMESTAMP_TTL,
                Long.toString(opsaetning.levetid().toSeconds()));
        egenskaber.put(
                org.apache.cxf.ws.security.SecurityConstants.TIMESTAMP_FUTURE_TTL,
                Long.toString(opsaetning.skaevhed().toSeconds()));
        egenskaber.put(org.apache.cxf.ws.security.SecurityConstants.ENABLE_TIMESTAMP_CACHE, "true");
        egenskaber.put(org.apache.cxf.ws.security.SecurityConstants.TIMESTAMP_CACHE_INSTANCE, gentagelser);
        return egenskaber;
    }
}
