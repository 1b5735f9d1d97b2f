package dk.snitflade.gateway.drift.web;

import dk.snitflade.gateway.sikkerhed.certifikat.Pasbog;
import java.net.InetAddress;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Gives the one Tomcat its second port and its own error answers. Runs last, so that Boot's settings of the first port
 * are there to be shared.
 */
final class Konnektorer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    /** An operations page and a scrape at the same time, not more: the threads belong to the claims. */
    private static final String DRIFTTRAADE = "12";

    private final WebOpsaetning indstillinger;
    private final Porte porte;
    private final Pasbog pas;

    Konnektorer(WebOpsaetning indstillinger, Porte porte, Pasbog pas) {
        this.indstillinger = indstillinger;
        this.porte = porte;
        this.pas = pas;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        InetAddress adresse = indstillinger.adresse();
        tomcat.setAddress(adresse);
        Connector drift = new Connector(tomcat.getProtocol());
        drift.setPort(indstillinger.driftsport());
        drift.setURIEncoding(tomcat.getUriEncoding().name());
        drift.setProperty("address", adresse.getHostAddress());
        tomcat.getConnectorCustomizers().forEach(kunde -> kunde.customize(drift));
        drift.setProperty("maxThreads", DRIFTTRAADE);
        drift.setProperty("minSpareThreads", "2");
        pas.til(Pasbog.DRIFT).ifPresent(eget -> Tlsport.goer(drift, eget, false));
        tomcat.addAdditionalConnectors(drift);
        pas.til(Pasbog.SOAP).ifPresent(eget -> tomcat.addConnectorCustomizers(soap -> Tlsport.goer(soap, eget, true)));
        tomcat.addConnectorCustomizers(porte::soap);
        porte.drift(drift);
        tomcat.addContextCustomizers(
                kontekst -> kontekst.getParent().getPipeline().addValve(new Fejlsvar()));
    }
}
