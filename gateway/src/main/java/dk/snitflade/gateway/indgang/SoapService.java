package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.sikkerhed.wss.Beskedsikring;
import dk.snitflade.wsdl.Kontrakt;
import jakarta.xml.ws.Provider;
import java.net.URL;
import java.util.Map;
import javax.xml.transform.Source;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.springframework.stereotype.Component;

/** Publishes a contract: one endpoint on the SOAP 1.2 port answers both SOAP versions (stack.md 3). */
@Component
public class SoapService {

    private final Bus bus;
    private final IndgangOpsaetning opsaetning;
    private final Beskedsikring sikring;
    private final Plads plads;

    SoapService(Bus bus, IndgangOpsaetning opsaetning, Beskedsikring sikring, Plads plads) {
        this.bus = bus;
        this.opsaetning = opsaetning;
        this.sikring = sikring;
        this.plads = plads;
    }

    /**
     * @param kontrakt a contract no other endpoint publishes: the parsed WSDL is shared by its URL
     * @return the published endpoint, to be a bean so that it is stopped with the context
     */
    public EndpointImpl udgiv(Kontrakt kontrakt, Provider<Source> provider) {
        return udgiv(kontrakt, kontrakt.xsd(), Stavning.SOM_SKREVET, provider);
    }

    /** As {@link #udgiv(Kontrakt, Provider)}, for callers who spell names in ways of their own. */
    public EndpointImpl udgiv(Kontrakt kontrakt, Stavning stavning, Provider<Source> provider) {
        return udgiv(kontrakt, kontrakt.xsd(), stavning, provider);
    }

    /**
     * As {@link #udgiv(Kontrakt, Provider)}, checking requests against another schema than the one the WSDL names.
     *
     * @param xsd for instance one that accepts both dialects
     */
    public EndpointImpl udgiv(Kontrakt kontrakt, URL xsd, Provider<Source> provider) {
        return udgiv(kontrakt, xsd, Stavning.SOM_SKREVET, provider);
    }

    private EndpointImpl udgiv(Kontrakt kontrakt, URL xsd, Stavning stavning, Provider<Source> provider) {
        EndpointImpl endpoint = new EndpointImpl(bus, provider);
        endpoint.setWsdlLocation(kontrakt.wsdl().toString());
        endpoint.setServiceName(kontrakt.service());
        endpoint.setEndpointName(kontrakt.port12());
        endpoint.setProperties(Map.of(
                "source-preferred-format", "stax",
                "autoRewriteSoapAddressForAllServices", "true",
                "exceptionMessageCauseEnabled", "false"));
        endpoint.getInInterceptors().add(new Laeseindgang(opsaetning.hoejstBytes(), plads));
        endpoint.getInInterceptors().add(new Kropsbegyndelse());
        Skemakontrol skema = new Skemakontrol(xsd, stavning);
        endpoint.getInInterceptors().add(sikring.profil(kontrakt).sikrer() ? new Dekrypteretkontrol(skema) : skema);
        sikring.sikr(endpoint, kontrakt);
        endpoint.getOutInterceptors().add(new Svarudgang());
        endpoint.getOutFaultInterceptors().add(new Fejludgang());
        endpoint.publish(underServlet(kontrakt.sti()));
        return endpoint;
    }

    /** The CXF servlet stands on the first segment of the path, so CXF knows an endpoint by the rest. */
    private static String underServlet(String sti) {
        return sti.substring(sti.indexOf('/', 1));
    }
}
