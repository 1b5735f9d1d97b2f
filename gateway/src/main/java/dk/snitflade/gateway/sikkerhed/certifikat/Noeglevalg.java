package dk.snitflade.gateway.sikkerhed.certifikat;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/** Presents the key of the moment, so that a renewed one is used from the next handshake on. */
final class Noeglevalg extends X509ExtendedKeyManager {

    private final AtomicReference<X509ExtendedKeyManager> noegle;

    Noeglevalg(X509ExtendedKeyManager noegle) {
        this.noegle = new AtomicReference<>(noegle);
    }

    void skift(X509ExtendedKeyManager ny) {
        noegle.set(ny);
    }

    @Override
    public String[] getClientAliases(String art, Principal[] udstedere) {
        return noegle.get().getClientAliases(art, udstedere);
    }

    @Override
    public String chooseClientAlias(String[] arter, Principal[] udstedere, Socket sokkel) {
        return noegle.get().chooseClientAlias(arter, udstedere, sokkel);
    }

    @Override
    public String chooseEngineClientAlias(String[] arter, Principal[] udstedere, SSLEngine motor) {
        return noegle.get().chooseEngineClientAlias(arter, udstedere, motor);
    }

    @Override
    public String[] getServerAliases(String art, Principal[] udstedere) {
        return noegle.get().getServerAliases(art, udstedere);
    }

    @Override
    public String chooseServerAlias(String art, Principal[] udstedere, Socket sokkel) {
        return noegle.get().chooseServerAlias(art, udstedere, sokkel);
    }

    @Override
    public String chooseEngineServerAlias(String art, Principal[] udstedere, SSLEngine motor) {
        return noegle.get().chooseEngineServerAlias(art, udstedere, motor);
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return noegle.get().getCertificateChain(alias);
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return noegle.get().getPrivateKey(alias);
    }
}
