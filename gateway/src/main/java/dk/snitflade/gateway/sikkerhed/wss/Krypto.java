package dk.snitflade.gateway.sikkerhed.wss;

import dk.snitflade.gateway.sikkerhed.certifikat.Pas;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CRL;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.X509Certificate;
import java.util.Collection;
import javax.security.auth.callback.CallbackHandler;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.apache.wss4j.common.ext.WSSecurityException;

/**
 * Our key and trust as WSS4J asks for them. The private key is held as it is: out of a key store it would be decrypted anew
 * for every message.
 */
class Krypto extends Merlin {

    /** What our key is called. */
    static final String ALIAS = "snitflade";

    private static final char[] UDEN_BETYDNING = "i-hukommelsen".toCharArray();

    private volatile PrivateKey privat;
    private volatile X509Certificate eget;

    Krypto(Pas pas) {
        pas.vedSkift(() -> brug(pas));
        brug(pas);
    }

    private void brug(Pas pas) {
        try {
            KeyStore lager = KeyStore.getInstance("PKCS12");
            lager.load(null, null);
            lager.setKeyEntry(ALIAS, pas.privatNoegle(), UDEN_BETYDNING, pas.kaede());
            privat = pas.privatNoegle();
            eget = pas.kaede()[0];
            setKeyStore(lager);
            setTrustStore(pas.betroede());
            Collection<? extends CRL> lister = pas.spaerrelister();
            setCRLCertStore(
                    lister.isEmpty()
                            ? null
                            : CertStore.getInstance("Collection", new CollectionCertStoreParameters(lister)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Nøglen kan ikke bruges til at underskrive", e);
        }
    }

    @Override
    public PrivateKey getPrivateKey(String alias, String adgangskode) throws WSSecurityException {
        return ALIAS.equals(alias) ? privat : ukendt();
    }

    @Override
    public PrivateKey getPrivateKey(X509Certificate certifikat, CallbackHandler spoerger) throws WSSecurityException {
        return eget.equals(certifikat) ? privat : ukendt();
    }

    @Override
    public PrivateKey getPrivateKey(PublicKey noegle, CallbackHandler spoerger) throws WSSecurityException {
        return eget.getPublicKey().equals(noegle) ? privat : ukendt();
    }

    /** WSS4J insists on asking for the password of a key we hold without one. */
    static CallbackHandler udenAdgangskode() {
        return spoergsmaal -> {
            for (var spoergsmaalet : spoergsmaal) {
                if (spoergsmaalet instanceof WSPasswordCallback adgangskode) {
                    adgangskode.setPassword("");
                }
            }
        };
    }

    private static PrivateKey ukendt() throws WSSecurityException {
        throw new WSSecurityException(WSSecurityException.ErrorCode.FAILED_CHECK, "noPrivateKey");
    }
}
