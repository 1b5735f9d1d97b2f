package dk.snitflade.gateway.drift.web;

import dk.snitflade.gateway.sikkerhed.adgang.Driftsadgang;
import dk.snitflade.gateway.sikkerhed.adgang.Driftsport;
import dk.snitflade.gateway.sikkerhed.certifikat.Pasbog;
import dk.snitflade.gateway.sikkerhed.certifikat.SikkerhedOpsaetning;
import jakarta.servlet.Filter;
import java.util.Set;
import org.apache.cxf.transport.servlet.CXFServlet;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Two surfaces in one server: SOAP for the systems, operations for the people. */
@Configuration(proxyBeanMethods = false)
@Import({Fejlside.class, Klarmelding.class, Pasbog.class, Driftsadgang.class})
@EnableConfigurationProperties(SikkerhedOpsaetning.class)
public class WebKonfiguration {

    /** Servlet paths of CXF. The ØIR contract says {@code /service}, the others {@code /services}. */
    static final Set<String> CXF_PRAEFIKSER = Set.of("/services", "/service");

    @Bean
    Porte porte() {
        return new Porte();
    }

    @Bean
    Driftsport driftsport(Porte porte) {
        return kald -> kald.getLocalPort() == porte.drift();
    }

    @Bean
    Konnektorer konnektorer(Environment miljoe, Porte porte, Pasbog pas) {
        return new Konnektorer(WebOpsaetning.af(miljoe), porte, pas);
    }

    @Bean
    FilterRegistrationBean<Filter> portskel(Porte porte) {
        FilterRegistrationBean<Filter> filter =
                new FilterRegistrationBean<>(new Portskel(SoapStier.ALLE, porte::drift));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    /** CXF's own registration knows one prefix; a bean of this name replaces it. */
    @Bean
    ServletRegistrationBean<CXFServlet> cxfServletRegistration() {
        String[] moenstre =
                CXF_PRAEFIKSER.stream().map(praefiks -> praefiks + "/*").toArray(String[]::new);
        ServletRegistrationBean<CXFServlet> cxf = new ServletRegistrationBean<>(new CXFServlet(), moenstre);
        cxf.addInitParameter("hide-service-list-page", "true");
        // The first message should not pay for the start of CXF.
        cxf.setLoadOnStartup(1);
        return cxf;
    }
}
