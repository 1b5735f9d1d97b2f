package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.indgang.SoapService;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Kontrakt;
import org.apache.cxf.jaxws.EndpointImpl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the services of the NyMF door. */
@Configuration(proxyBeanMethods = false)
class NymfKonfiguration {

    @Bean(destroyMethod = "stop")
    EndpointImpl fordringIndberetService(SoapService soap, FordringIndberetEndpoint endpoint) {
        return soap.udgiv(Kontrakt.FORDRING_INDBERET, Dialekt.beggeXsd(), endpoint);
    }

    @Bean(destroyMethod = "stop")
    EndpointImpl kvitteringHentService(SoapService soap, KvitteringHentEndpoint endpoint) {
        return soap.udgiv(Kontrakt.KVITTERING_HENT, Dialekt.beggeXsd(), endpoint);
    }

    @Bean(destroyMethod = "stop")
    EndpointImpl underretSamlingHentService(SoapService soap, UnderretSamlingHentEndpoint endpoint) {
        return soap.udgiv(Kontrakt.UNDERRET_SAMLING_HENT, Dialekt.beggeXsd(), endpoint);
    }
}
