package dk.snitflade.gateway.sikkerhed.certifikat;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CRL;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundle;

/**
 * Our key and our trust in one place of use. What it holds can be exchanged while it is in use; when the new files cannot be
 * read, the old ones go on counting.
 */
public final class Pas {

    private static final Logger LOG = LoggerFactory.getLogger(Pas.class);

    private final String navn;
    private final Path spaerreliste;
    private final Noeglevalg noegle;
    private final Haandtryk haandtryk;
    private final SSLContext kontekst;
    private final List<Runnable> lyttere = new CopyOnWriteArrayList<>();
    private volatile SslBundle bundt;

    /**
     * @param navn what the use is called in logs and metrics
     * @param spaerreliste file of revocation lists; null to check none
     * @throws Startfejl when key or trust cannot be used
     */
    Pas(String navn, SslBundle bundt, Path spaerreliste) {
        this.navn = navn;
        this.spaerreliste = spaerreliste;
        this.bundt = bundt;
        try {
            noegle = new Noeglevalg(noegle(bundt));
            haandtryk = new Haandtryk(navn, tillid(bundt, spaerreliste));
            kontekst = SSLContext.getInstance("TLS");
            kontekst.init(new KeyManager[] {noegle}, new TrustManager[] {haandtryk}, null);
        } catch (GeneralSecurityException | IOException | IllegalStateException e) {
            throw new Startfejl(
                    "Nøgle eller tillid til " + navn + " (snitflade.sikkerhed." + navn + ") kan ikke bruges: "
                            + e.getMessage(),
                    e);
        }
    }

    /** Takes the exchanged files in use from the next handshake on. */
    void skift(SslBundle ny) {
        try {
            X509ExtendedKeyManager nyNoegle = noegle(ny);
            haandtryk.skift(tillid(ny, spaerreliste));
            noegle.skift(nyNoegle);
            bundt = ny;
            lyttere.forEach(Runnable::run);
            LOG.info("Nøgle og tillid til {} er læst igen", navn);
        } catch (GeneralSecurityException | IOException | IllegalStateException e) {
            LOG.error("De nye filer til {} kan ikke bruges, de gamle gælder fortsat: {}", navn, e.getMessage());
        }
    }

    /** Reads the revocation lists again. */
    void opfrisk() {
        if (spaerreliste != null) {
            try {
                haandtryk.skift(tillid(bundt, spaerreliste));
                lyttere.forEach(Runnable::run);
            } catch (GeneralSecurityException | IOException | IllegalStateException e) {
                LOG.error("Spærrelisten til {} kan ikke læses, den gamle gælder fortsat: {}", navn, e.getMessage());
            }
        }
    }

    public String navn() {
        return navn;
    }

    /** For handshakes; stays the same object while key and trust are exchanged. */
    public SSLContext kontekst() {
        return kontekst;
    }

    /** Tells the other uses of key and trust, each time they are exchanged. */
    public void vedSkift(Runnable lytter) {
        lyttere.add(lytter);
    }

    /** Our private key. */
    public PrivateKey privatNoegle() {
        return noegle.getPrivateKey(alias());
    }

    /** Our certificate, and those above it as far as we have them. */
    public X509Certificate[] kaede() {
        return noegle.getCertificateChain(alias());
    }

    private String alias() {
        String[] navne = noegle.getServerAliases("RSA", null);
        if (navne == null || navne.length == 0) {
            throw new IllegalStateException("Der er ingen RSA-nøgle til " + navn);
        }
        return navne[0];
    }

    /** The CAs we trust. */
    public KeyStore betroede() {
        return bundt.getStores().getTrustStore();
    }

    /** Revocation lists; empty to check none. */
    public Collection<? extends CRL> spaerrelister() {
        try {
            return Spaerreliste.laes(spaerreliste);
        } catch (IOException e) {
            throw new IllegalStateException("Spærrelisten til " + navn + " kan ikke læses", e);
        }
    }

    /** What is presented, by alias: our certificate and its chain, and the CAs we trust. */
    Map<String, X509Certificate> certifikater() {
        Map<String, X509Certificate> fundne = new TreeMap<>();
        for (KeyStore lager : lagre()) {
            try {
                for (String alias : Collections.list(lager.aliases())) {
                    Certificate certifikat = lager.getCertificate(alias);
                    if (certifikat instanceof X509Certificate x509) {
                        fundne.put(alias, x509);
                    }
                }
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Nøglelageret til " + navn + " er ikke læst", e);
            }
        }
        return fundne;
    }

    private List<KeyStore> lagre() {
        List<KeyStore> lagre = new ArrayList<>();
        lagre.add(bundt.getStores().getKeyStore());
        lagre.add(bundt.getStores().getTrustStore());
        lagre.removeIf(lager -> lager == null);
        return lagre;
    }

    private static X509ExtendedKeyManager noegle(SslBundle bundt) throws GeneralSecurityException {
        for (KeyManager leder : bundt.getManagers().getKeyManagers()) {
            if (leder instanceof X509ExtendedKeyManager x509) {
                return x509;
            }
        }
        throw new GeneralSecurityException("Der er ingen nøgle");
    }

    /** Certificates are judged by Java's own rules (PKIX), which also compare a server's name with the host asked for. */
    private static X509ExtendedTrustManager tillid(SslBundle bundt, Path spaerreliste)
            throws GeneralSecurityException, IOException {
        KeyStore lager = bundt.getStores().getTrustStore();
        if (lager == null || !lager.aliases().hasMoreElements()) {
            throw new GeneralSecurityException("Der er ingen betroede udstedere");
        }
        Collection<? extends CRL> lister = Spaerreliste.laes(spaerreliste);
        PKIXBuilderParameters regler = new PKIXBuilderParameters(lager, new X509CertSelector());
        regler.setRevocationEnabled(!lister.isEmpty());
        if (!lister.isEmpty()) {
            regler.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(lister)));
        }
        TrustManagerFactory fabrik = TrustManagerFactory.getInstance("PKIX");
        fabrik.init(new CertPathTrustManagerParameters(regler));
        for (TrustManager leder : fabrik.getTrustManagers()) {
            if (leder instanceof X509ExtendedTrustManager x509) {
                return x509;
            }
        }
        throw new GeneralSecurityException("Java kan ikke dømme certifikater");
    }
}
