package dk.snitflade.gateway.drift.web;

import dk.snitflade.gateway.Ur;
import dk.snitflade.gateway.journal.database.DatabaseKonfiguration;
import jakarta.xml.ws.Endpoint;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.io.StringReader;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.staxutils.StaxUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The gateway without its business: database, surfaces, an echo on two SOAP addresses, a page that fails. Without a
 * stereotype, so that no scan finds it.
 */
@EnableAutoConfiguration
@Import({DatabaseKonfiguration.class, WebKonfiguration.class, Ur.class, Proevegateway.Sider.class})
class Proevegateway {

    @Bean(destroyMethod = "stop")
    Endpoint nymf(Bus bus, ObjectProvider<UnaryOperator<String>> arbejde) {
        return udgiv(bus, arbejde, "/FordringIndberetService");
    }

    @Bean(destroyMethod = "stop")
    Endpoint oeir(Bus bus, ObjectProvider<UnaryOperator<String>> arbejde) {
        return udgiv(bus, arbejde, "/OIR/DebitorRegistreringAfsend/1");
    }

    private static Endpoint udgiv(Bus bus, ObjectProvider<UnaryOperator<String>> arbejde, String sti) {
        EndpointImpl endpoint = new EndpointImpl(bus, new Ekko(arbejde.getIfAvailable(UnaryOperator::identity)));
        endpoint.publish(sti);
        return endpoint;
    }

    @WebServiceProvider
    @ServiceMode(Service.Mode.PAYLOAD)
    static final class Ekko implements Provider<Source> {

        private final UnaryOperator<String> arbejde;

        Ekko(UnaryOperator<String> arbejde) {
            this.arbejde = arbejde;
        }

        @Override
        public Source invoke(Source ind) {
            return new StreamSource(new StringReader("<svar>" + arbejde.apply(tekst(ind)) + "</svar>"));
        }
    }

    private static String tekst(Source kilde) {
        try {
            return StaxUtils.read(kilde).getDocumentElement().getTextContent();
        } catch (XMLStreamException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    @TestComponent
    @RestController
    static class Sider {

        @PostMapping("/proeve/formular")
        String formular(@RequestParam String navn) {
            return navn;
        }

        @GetMapping("/proeve/fejl")
        String fejl() {
            throw new IllegalStateException("hemmelig");
        }
    }
}
