package dk.snitflade.mocks.certifikat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/** A key and its certificate, with the CA's beside it. */
public record Identitet(String navn, PrivateKey noegle, X509Certificate certifikat, X509Certificate udsteder) {

    /** Password of every key file: these keys protect nothing. */
    public static final String ADGANGSKODE = "proeve";

    /** As a key store in memory; key, alias and password are those of the file. */
    public KeyStore noeglelager() {
        try {
            KeyStore lager = KeyStore.getInstance("PKCS12");
            lager.load(null, null);
            lager.setKeyEntry(navn, noegle, ADGANGSKODE.toCharArray(), new X509Certificate[] {certifikat, udsteder});
            return lager;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Nøglen " + navn + " kan ikke lægges i et lager", e);
        }
    }

    /** Writes {@code navn.p12}, {@code navn.pem} and {@code navn.noegle.pem}. */
    void skriv(Path mappe) {
        try (OutputStream p12 = Files.newOutputStream(mappe.resolve(navn + ".p12"))) {
            noeglelager().store(p12, ADGANGSKODE.toCharArray());
            pem(mappe.resolve(navn + ".pem"), certifikat, udsteder);
            pem(mappe.resolve(navn + ".noegle.pem"), new JcaPKCS8Generator(noegle, null));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nøglen " + navn + " kan ikke skrives", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pem(Path fil, Object... indhold) throws IOException {
        try (Writer ud = Files.newBufferedWriter(fil);
                JcaPEMWriter pem = new JcaPEMWriter(ud)) {
            for (Object del : indhold) {
                pem.writeObject(del);
            }
        }
    }
}
