package dk.snitflade.gateway.sikkerhed.wss;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The counterpart's certificates, from a file (PEM or DER) that is read again when it changes. While a renewed one is on its
 * way there are two: messages are encrypted to the first that counts, and answers may be signed by any.
 */
final class Modpartscertifikater {

    private static final Logger LOG = LoggerFactory.getLogger(Modpartscertifikater.class);

    private final Path fil;
    private volatile Laest laest;

    private record Laest(FileTime aendret, List<X509Certificate> alle) {}

    /** @throws Startfejl when the file holds none */
    Modpartscertifikater(Path fil) {
        this.fil = fil;
        try {
            this.laest = laes();
        } catch (IOException | GeneralSecurityException e) {
            throw new Startfejl("Modpartens certifikat kan ikke læses af " + fil + ": " + e.getMessage(), e);
        }
    }

    private Laest laes() throws IOException, GeneralSecurityException {
        FileTime aendret = Files.getLastModifiedTime(fil);
        try (InputStream ind = new BufferedInputStream(Files.newInputStream(fil))) {
            List<X509Certificate> alle = CertificateFactory.getInstance("X.509").generateCertificates(ind).stream()
                    .map(X509Certificate.class::cast)
                    // A file made for a server often holds its CAs too; they sign no messages.
                    .filter(certifikat -> certifikat.getBasicConstraints() < 0)
                    .toList();
            if (alle.isEmpty()) {
                throw new IOException("der er intet certifikat i filen");
            }
            return new Laest(aendret, alle);
        }
    }

    List<X509Certificate> alle() {
        try {
            if (!Files.getLastModifiedTime(fil).equals(laest.aendret())) {
                laest = laes();
                LOG.info("Modpartens certifikat er læst igen af {}", fil);
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.error("{} kan ikke læses, det gamle gælder fortsat: {}", fil, e.getMessage());
        }
        return laest.alle();
    }

    /** The one to encrypt to; empty when none counts at the time. */
    Optional<X509Certificate> gyldigt(Instant nu) {
        return alle().stream()
                .filter(certifikat -> !nu.isBefore(certifikat.getNotBefore().toInstant())
                        && !nu.isAfter(certifikat.getNotAfter().toInstant()))
                .findFirst();
    }
}
