package dk.snitflade.gateway.sikkerhed.certifikat;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges the certificates that are presented, by the trust of the moment, and tells in the log whom it refused and why:
 * the caller only sees a closed connection.
 */
final class Haandtryk extends X509ExtendedTrustManager {

    private static final Logger LOG = LoggerFactory.getLogger(Haandtryk.class);

    private final String hvor;
    private final AtomicReference<X509ExtendedTrustManager> tillid;

    /** @param hvor which door or call, for the log */
    Haandtryk(String hvor, X509ExtendedTrustManager tillid) {
        this.hvor = hvor;
        this.tillid = new AtomicReference<>(tillid);
    }

    void skift(X509ExtendedTrustManager ny) {
        tillid.set(ny);
    }

    /** One of the judge's ways to judge. */
    @FunctionalInterface
    private interface Dom {
        void faeld(X509ExtendedTrustManager dommer) throws CertificateException;
    }

    private void doem(X509Certificate[] kaede, Dom dom) throws CertificateException {
        try {
            dom.faeld(tillid.get());
        } catch (CertificateException e) {
            String hvem = kaede == null || kaede.length == 0
                    ? "intet certifikat"
                    : new Virksomhedscertifikat(kaede[0]).beskrivelse();
            LOG.warn("Håndtryk afvist ({}): {} grund={}", hvor, hvem, Afslagsgrund.af(e));
            throw e;
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] kaede, String art) throws CertificateException {
        doem(kaede, d -> d.checkClientTrusted(kaede, art));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] kaede, String art) throws CertificateException {
        doem(kaede, d -> d.checkServerTrusted(kaede, art));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] kaede, String art, Socket sokkel) throws CertificateException {
        doem(kaede, d -> d.checkClientTrusted(kaede, art, sokkel));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] kaede, String art, Socket sokkel) throws CertificateException {
        doem(kaede, d -> d.checkServerTrusted(kaede, art, sokkel));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] kaede, String art, SSLEngine motor) throws CertificateException {
        doem(kaede, d -> d.checkClientTrusted(kaede, art, motor));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] kaede, String art, SSLEngine motor) throws CertificateException {
        doem(kaede, d -> d.checkServerTrusted(kaede, art, motor));
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return tillid.get().getAcceptedIssuers();
    }
}
