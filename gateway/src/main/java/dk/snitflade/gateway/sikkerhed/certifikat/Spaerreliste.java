package dk.snitflade.gateway.sikkerhed.certifikat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRL;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.List;

/** Reads a file of revocation lists. */
final class Spaerreliste {

    private Spaerreliste() {}

    /**
     * @param fil null for none
     * @throws IOException when the file cannot be read or holds no list
     */
    static Collection<? extends CRL> laes(Path fil) throws IOException {
        if (fil == null) {
            return List.of();
        }
        try (InputStream ind = new BufferedInputStream(Files.newInputStream(fil))) {
            Collection<? extends CRL> lister =
                    CertificateFactory.getInstance("X.509").generateCRLs(ind);
            if (lister.isEmpty()) {
                throw new IOException("Filen " + fil + " indeholder ingen spærreliste");
            }
            return lister;
        } catch (GeneralSecurityException e) {
            throw new IOException("Filen " + fil + " er ikke en spærreliste", e);
        }
    }
}
