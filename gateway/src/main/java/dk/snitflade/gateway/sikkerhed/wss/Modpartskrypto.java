package dk.snitflade.gateway.sikkerhed.wss;

import dk.snitflade.gateway.sikkerhed.certifikat.Pas;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import org.apache.wss4j.common.crypto.CryptoType;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSSecurityException;

/**
 * Also finds the counterpart's certificates, which an answer only points at (nymf.md 7.4: RecipientToken is never sent along).
 * Finding one is not trusting it: its chain is judged by the CAs of the counterpart's use all the same.
 */
final class Modpartskrypto extends Krypto {

    private final Modpartscertifikater modpart;

    Modpartskrypto(Pas pas, Modpartscertifikater modpart) {
        super(pas);
        this.modpart = modpart;
    }

    @Override
    public X509Certificate[] getX509Certificates(CryptoType art) throws WSSecurityException {
        X509Certificate[] vores = super.getX509Certificates(art);
        return vores != null && vores.length > 0 ? vores : kendte().getX509Certificates(art);
    }

    private Merlin kendte() {
        try {
            KeyStore lager = KeyStore.getInstance("PKCS12");
            lager.load(null, null);
            int nr = 0;
            for (X509Certificate certifikat : modpart.alle()) {
                lager.setCertificateEntry("modpart-" + nr++, certifikat);
            }
            Merlin kendte = new Merlin();
            kendte.setTrustStore(lager);
            return kendte;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Certifikater i hukommelsen kan ikke lægges i et lager", e);
        }
    }
}
