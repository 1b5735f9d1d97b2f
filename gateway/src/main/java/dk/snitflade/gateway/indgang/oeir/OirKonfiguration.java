package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.SoapService;
import dk.snitflade.wsdl.Kontrakt;
import org.apache.cxf.jaxws.EndpointImpl;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the services of the ØIR door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Skyldnerskifte.class)
class OirKonfiguration {

    @Bean(destroyMethod = "stop")
    EndpointImpl debitorRegistreringService(SoapService soap, DebitorRegistreringEndpoint endpoint) {
        return soap.udgiv(Kontrakt.DEBITOR_REGISTRERING, KombitStavning.KENDT, endpoint);
    }

    @Bean(destroyMethod = "stop")
    EndpointImpl debitorIndbetalingService(SoapService soap, DebitorIndbetalingEndpoint endpoint) {
        return soap.udgiv(Kontrakt.DEBITOR_INDBETALING, KombitStavning.KENDT, endpoint);
    }

    @Bean(destroyMethod = "stop")
    EndpointImpl debitorForespoergselService(SoapService soap, DebitorForespoergselEndpoint endpoint) {
        return soap.udgiv(Kontrakt.DEBITOR_FORESPOERGSEL, KombitStavning.KENDT, endpoint);
    }
}
