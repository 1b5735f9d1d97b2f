package dk.snitflade.gateway.drift.web;

import dk.snitflade.gateway.sikkerhed.certifikat.Pas;
import dk.snitflade.gateway.sikkerhed.certifikat.Suiter;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.apache.tomcat.util.net.SSLHostConfigCertificate.Type;

/** Makes a port speak TLS, 1.2 or 1.3, with the suites that are allowed. */
final class Tlsport {

    private Tlsport() {}

    /** @param klient whether a caller must present a certificate we trust; else the handshake ends */
    static void goer(Connector port, Pas pas, boolean klient) {
        port.setScheme("https");
        port.setSecure(true);
        SSLHostConfig vaert = new SSLHostConfig();
        vaert.setHostName("_default_");
        vaert.setProtocols(String.join("+", Suiter.INDGAAENDE));
        vaert.setCertificateVerification(klient ? "required" : "none");
        vaert.setHonorCipherOrder(true);
        vaert.setCiphers(String.join(":", Suiter.tls12(pas.kontekst())));
        vaert.setCipherSuites(String.join(":", Suiter.tls13(pas.kontekst())));
        SSLHostConfigCertificate certifikat = new SSLHostConfigCertificate(vaert, Type.UNDEFINED);
        certifikat.setSslContext(new Tomcatkontekst(pas.kontekst()));
        vaert.addCertificate(certifikat);
        AbstractHttp11Protocol<?> protokol = (AbstractHttp11Protocol<?>) port.getProtocolHandler();
        protokol.setSSLEnabled(true);
        protokol.addSslHostConfig(vaert);
    }
}
