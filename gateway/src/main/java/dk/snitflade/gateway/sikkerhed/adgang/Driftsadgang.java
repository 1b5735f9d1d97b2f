package dk.snitflade.gateway.sikkerhed.adgang;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;

/**
 * The lock of the operations port: people log in on a page, programs state name and password in each call. What needs which
 * role goes by method and path, so that a new page is locked before anyone thinks of it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Adgangsopsaetning.class)
@Import({Loginside.class, Indlogget.class})
public class Driftsadgang {

    /** Tells a load balancer what it must know, and nothing more. */
    private static final String[] FOR_ALLE = {
        "/actuator/health/liveness", "/actuator/health/readiness", "/statisk/**", Loginside.STI
    };

    private static final char DEL = 0x7f;

    /** Asks, though by POST. */
    private static final String[] PROEVESORTERING = {"/api/register/proevesortering", "/proevesortering"};

    @Bean
    @Order(1)
    SecurityFilterChain drift(HttpSecurity http, Adgangsopsaetning opsaetning, Driftsport port) {
        http.securityMatcher(port::fik)
                // The pages' headers are set by drift.overblik, on every answer of the port.
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new Fremmedskrivning(), CsrfFilter.class);
        return opsaetning.login() == Adgangsopsaetning.Login.AABEN ? aaben(http) : laast(http);
    }

    private static SecurityFilterChain aaben(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(regler -> regler.anyRequest().permitAll())
                .build();
    }

    private static SecurityFilterChain laast(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        regler -> regler.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(FOR_ALLE)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET)
                                .hasRole(Rolle.LAESER.name())
                                .requestMatchers(HttpMethod.HEAD)
                                .hasRole(Rolle.LAESER.name())
                                .requestMatchers(HttpMethod.POST, PROEVESORTERING)
                                .hasRole(Rolle.LAESER.name())
                                .requestMatchers("/api/register/**", "/register/**", "/api/noegler/**")
                                .hasRole(Rolle.GODKENDER.name())
                                .anyRequest()
                                .hasRole(Rolle.OPERATOER.name()))
                .csrf(csrf -> csrf.ignoringRequestMatchers(Fremmedskrivning::erProgram))
                .httpBasic(Customizer.withDefaults())
                .formLogin(side -> side.loginPage(Loginside.STI).failureUrl(Loginside.STI + "?fejl"))
                .logout(ud -> ud.logoutUrl("/log-ud").logoutSuccessUrl(Loginside.STI + "?ud"))
                .exceptionHandling(fejl -> fejl.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(Loginside.STI), sideIBrowser()))
                .build();
    }

    /** A person who opens a page, not a program that fetches one. */
    private static RequestMatcher sideIBrowser() {
        MediaTypeRequestMatcher html =
                new MediaTypeRequestMatcher(new HeaderContentNegotiationStrategy(), MediaType.TEXT_HTML);
        html.setUseEquals(true);
        RequestMatcher api = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
        RequestMatcher actuator = PathPatternRequestMatcher.withDefaults().matcher("/actuator/**");
        return kald -> html.matches(kald) && !api.matches(kald) && !actuator.matches(kald);
    }

    /** People send their ø as UTF-8, whose bytes look like controls of ISO-8859-1 to the firewall. */
    @Bean
    static HttpFirewall brandmur() {
        StrictHttpFirewall brandmur = new StrictHttpFirewall();
        brandmur.setAllowedHeaderValues(
                vaerdi -> vaerdi.chars().noneMatch(tegn -> tegn < ' ' && tegn != '\t' || tegn == DEL));
        return brandmur;
    }

    @Bean
    static RoleHierarchy roller() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Rolle.GODKENDER.name())
                .implies(Rolle.OPERATOER.name())
                .role(Rolle.OPERATOER.name())
                .implies(Rolle.LAESER.name())
                .build();
    }

    @Bean
    UserDetailsService brugere(Adgangsopsaetning opsaetning) {
        return Brugere.af(opsaetning);
    }
}
