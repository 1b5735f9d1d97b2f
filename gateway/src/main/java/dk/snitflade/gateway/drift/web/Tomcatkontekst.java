package dk.snitflade.gateway.drift.web;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.TrustManager;
import org.apache.tomcat.util.net.SSLContext;

/** Lets Tomcat use a context that is made already, and whose key and trust change beneath it. */
final class Tomcatkontekst implements SSLContext {

    private final javax.net.ssl.SSLContext kontekst;

    Tomcatkontekst(javax.net.ssl.SSLContext kontekst) {
        this.kontekst = kontekst;
    }

    @Override
    public void init(KeyManager[] noegler, TrustManager[] tillid, SecureRandom tilfaelde) {
        // It is initialised already.
    }

    @Override
    public void destroy() {
        // It is not ours to end.
    }

    @Override
    public SSLSessionContext getServerSessionContext() {
        return kontekst.getServerSessionContext();
    }

    @Override
    public SSLEngine createSSLEngine() {
        return kontekst.createSSLEngine();
    }

    @Override
    public SSLServerSocketFactory getServerSocketFactory() {
        return kontekst.getServerSocketFactory();
    }

    @Override
    public SSLParameters getSupportedSSLParameters() {
        return kontekst.getSupportedSSLParameters();
    }

    /** Asked for by Tomcat's status pages only, which are not installed. */
    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return new X509Certificate[0];
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
