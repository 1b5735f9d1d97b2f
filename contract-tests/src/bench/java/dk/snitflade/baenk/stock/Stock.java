package dk.snitflade.baenk.stock;

import dk.snitflade.baenk.stock.ws.MFFordringIndberetService;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Kontrakt;
import dk.snitflade.wsdl.Stier;
import jakarta.xml.ws.Endpoint;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** A Spring Boot application as the CXF starter's guide shows it, with schema validation of requests switched on. */
@SpringBootApplication
public class Stock {

    public static void main(String[] ord) {
        SpringApplication.run(Stock.class, ord);
    }

    @Bean
    Endpoint endpoint(Bus bus) {
        var endpoint = new EndpointImpl(bus, new Stockport());
        endpoint.setWsdlLocation(Kontrakt.FORDRING_INDBERET.wsdl(Dialekt.OIO).toString());
        endpoint.setServiceName(MFFordringIndberetService.SERVICE);
        endpoint.setEndpointName(MFFordringIndberetService.MFFordringIndberetServicePort12);
        endpoint.setProperties(Map.of("schema-validation-enabled", "REQUEST"));
        endpoint.publish(Stier.FORDRING_INDBERET.replaceFirst("^/services", ""));
        return endpoint;
    }

    /** The line that says it is ready, and where. */
    @Bean
    ApplicationListener<ServletWebServerInitializedEvent> klar() {
        return klar -> System.out.println("Klar: http://127.0.0.1:" + klar.getWebServer().getPort());
    }
}
