package dk.snitflade.mocks.certifikat;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A test CA. */
public final class Udsteder {

    /** How the issuing CAs of OCES3 sign (nymf.md 7.3). */
    public static final String PSS = "SHA256withRSAandMGF1";

    /** How those of OCES2 sign. */
    public static final String PKCS1 = "SHA256withRSA";

    private static final int BITS = 2048;
    private static final Duration LEVETID = Duration.ofDays(3650);
    /** By itself, not installed: Java knows PSS under another name. */
    private static final Provider BC = new BouncyCastleProvider();

    private static final SecureRandom TILFAELDE = new SecureRandom();

    private final KeyPair noegle;
    private final String signatur;
    private final X509Certificate certifikat;
    private final Instant nu;

    private Udsteder(KeyPair noegle, String signatur, X509Certificate certifikat, Instant nu) {
        this.noegle = noegle;
        this.signatur = signatur;
        this.certifikat = certifikat;
        this.nu = nu;
    }

    /** A new CA with a new key; {@code nu} is when all that it issues is counted from. */
    public static Udsteder ny(String navn, String signatur, Instant nu) {
        KeyPair noegle = noeglepar();
        X500Name emne = Emne.udenCvr(navn);
        X509Certificate certifikat =
                underskriv(noegle, signatur, emne, emne, noegle, Gyldighed.omkring(nu, LEVETID), b -> {
                    b.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
                    b.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
                });
        return new Udsteder(noegle, signatur, certifikat, nu);
    }

    /** The CA's own certificate. */
    public X509Certificate certifikat() {
        return certifikat;
    }

    /** Valid from yesterday and a year on. */
    public Identitet udsted(String navn, X500Name emne, GeneralName... navne) {
        return udsted(navn, emne, Gyldighed.omkring(nu, Duration.ofDays(365)), navne);
    }

    /**
     * @param navn what the files are called
     * @param navne hosts of a server; none for a client
     */
    public Identitet udsted(String navn, X500Name emne, Gyldighed gyldighed, GeneralName... navne) {
        KeyPair egen = noeglepar();
        X500Name udsteder =
                X500Name.getInstance(certifikat.getSubjectX500Principal().getEncoded());
        X509Certificate udstedt = underskriv(noegle, signatur, udsteder, emne, egen, gyldighed, b -> {
            b.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            b.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment));
            if (navne.length > 0) {
                b.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(navne));
            }
        });
        return new Identitet(navn, egen.getPrivate(), udstedt, certifikat);
    }

    /** The list of what the CA has taken back; good for a month. */
    public X509CRL spaerreliste(List<X509Certificate> tilbagekaldte) {
        try {
            X509v2CRLBuilder liste = new X509v2CRLBuilder(
                    X500Name.getInstance(certifikat.getSubjectX500Principal().getEncoded()), Date.from(nu));
            liste.setNextUpdate(Date.from(nu.plus(Duration.ofDays(30))));
            liste.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certifikat.getPublicKey()));
            tilbagekaldte.forEach(
                    taget -> liste.addCRLEntry(taget.getSerialNumber(), Date.from(nu), CRLReason.keyCompromise));
            return new JcaX509CRLConverter().getCRL(liste.build(underskriver(noegle, signatur)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Spærrelisten kan ikke udstedes", e);
        }
    }

    /** What a kind of certificate has beside its subject. */
    @FunctionalInterface
    private interface Udvidelser {
        void tilfoej(X509v3CertificateBuilder bygger) throws IOException;
    }

    private static X509Certificate underskriv(
            KeyPair udstederNoegle,
            String signatur,
            X500Name udsteder,
            X500Name emne,
            KeyPair egen,
            Gyldighed gyldighed,
            Udvidelser udvidelser) {
        try {
            X509v3CertificateBuilder bygger = new JcaX509v3CertificateBuilder(
                    udsteder,
                    new BigInteger(63, TILFAELDE).add(BigInteger.ONE),
                    Date.from(gyldighed.fra()),
                    Date.from(gyldighed.til()),
                    emne,
                    egen.getPublic());
            JcaX509ExtensionUtils id = new JcaX509ExtensionUtils();
            bygger.addExtension(Extension.subjectKeyIdentifier, false, id.createSubjectKeyIdentifier(egen.getPublic()));
            bygger.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    id.createAuthorityKeyIdentifier(udstederNoegle.getPublic()));
            udvidelser.tilfoej(bygger);
            return new JcaX509CertificateConverter()
                    .getCertificate(bygger.build(underskriver(udstederNoegle, signatur)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Certifikatet " + emne + " kan ikke udstedes", e);
        }
    }

    private static ContentSigner underskriver(KeyPair noegle, String signatur) {
        try {
            return new JcaContentSignerBuilder(signatur).setProvider(BC).build(noegle.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("Der kan ikke skrives under med " + signatur, e);
        }
    }

    private static KeyPair noeglepar() {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(BITS);
            return rsa.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java kan ikke lave RSA-nøgler", e);
        }
    }
}
