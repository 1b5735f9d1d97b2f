package dk.snitflade.gateway.indgang.wsdl;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the contracts in front of the services. */
@Configuration(proxyBeanMethods = false)
class WsdlKonfiguration {

    @Bean
    FilterRegistrationBean<Filter> wsdlfilter(Kontraktvisning visning, WsdlOpsaetning opsaetning) {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(new Wsdlfilter(visning, opsaetning));
        filter.addUrlPatterns("/services/*", "/service/*");
        // Behind the filter that keeps the two surfaces apart.
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
