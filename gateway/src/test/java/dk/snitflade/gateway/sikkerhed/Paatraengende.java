package dk.snitflade.gateway.sikkerhed;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509KeyManager;

/** Presents its one certificate whether or not the server says it knows the issuer, as Java's own would not. */
final class Paatraengende extends X509ExtendedKeyManager {

    private final X509KeyManager noegler;
    private final String alias;

    Paatraengende(X509KeyManager noegler, String alias) {
        this.noegler = noegler;
        this.alias = alias;
    }

    @Override
    public String[] getClientAliases(String art, Principal[] udstedere) {
        return new String[] {alias};
    }

    @Override
    public String chooseClientAlias(String[] arter, Principal[] udstedere, Socket sokkel) {
        return alias;
    }

    @Override
    public String chooseEngineClientAlias(String[] arter, Principal[] udstedere, SSLEngine motor) {
        return alias;
    }

    @Override
    public String[] getServerAliases(String art, Principal[] udstedere) {
        return null;
    }

    @Override
    public String chooseServerAlias(String art, Principal[] udstedere, Socket sokkel) {
        return null;
    }

    @Override
    public X509Certificate[] getCertificateChain(String navn) {
        return noegler.getCertificateChain(navn);
    }

    @Override
    public PrivateKey getPrivateKey(String navn) {
        return noegler.getPrivateKey(navn);
    }
}
