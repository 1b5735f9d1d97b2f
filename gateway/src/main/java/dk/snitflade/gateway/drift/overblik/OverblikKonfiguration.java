package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.drift.web.Porte;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Headers and languages of the pages. */
@Configuration(proxyBeanMethods = false)
public class OverblikKonfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        LocaleChangeInterceptor skift = new LocaleChangeInterceptor();
        skift.setParamName(Sprogvalg.NAVN);
        skift.setIgnoreInvalidLocale(true);
        register.addInterceptor(skift);
    }

    @Bean
    FilterRegistrationBean<Filter> svarhoveder(Porte porte) {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(new Svarhoveder(porte::drift));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Boot's own one wants a file without a language; here every file has one, and Danish is the rest's. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource tekster = new ResourceBundleMessageSource();
        tekster.setBasename("messages");
        tekster.setDefaultEncoding("UTF-8");
        tekster.setDefaultLocale(Sprogvalg.DANSK);
        tekster.setAlwaysUseMessageFormat(true);
        return tekster;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Sprogvalg();
    }
}
