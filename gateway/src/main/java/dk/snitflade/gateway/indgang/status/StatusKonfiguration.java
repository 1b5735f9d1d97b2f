package dk.snitflade.gateway.indgang.status;

import dk.snitflade.gateway.indgang.SoapService;
import dk.snitflade.wsdl.Kontrakt;
import org.apache.cxf.jaxws.EndpointImpl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the service PSRM calls. */
@Configuration(proxyBeanMethods = false)
class StatusKonfiguration {

    @Bean(destroyMethod = "stop")
    EndpointImpl modtagStatusOpdatering(SoapService soap, StatusOpdateringEndpoint endpoint) {
        return soap.udgiv(Kontrakt.MODTAG_STATUS_OPDATERING, endpoint);
    }
}
