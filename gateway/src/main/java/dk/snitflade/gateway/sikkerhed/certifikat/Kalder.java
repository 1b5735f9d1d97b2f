package dk.snitflade.gateway.sikkerhed.certifikat;

import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * Who presented the certificate of this connection.
 *
 * @param certifikat null on a port without TLS, where nobody is known
 */
public record Kalder(Virksomhedscertifikat certifikat) {

    /** Where the server keeps the certificates of a request. */
    public static final String ATTRIBUT = "jakarta.servlet.request.X509Certificate";

    private static final Kalder UKENDT = new Kalder(null);

    /** @param attribut the value of {@link #ATTRIBUT}; anything else than a chain is nobody */
    public static Kalder af(Object attribut) {
        return attribut instanceof X509Certificate[] kaede && kaede.length > 0
                ? new Kalder(new Virksomhedscertifikat(kaede[0]))
                : UKENDT;
    }

    /** The company; empty without a certificate and when it names none. */
    public Optional<String> cvr() {
        return Optional.ofNullable(certifikat).flatMap(Virksomhedscertifikat::cvr);
    }

    /** For a log. */
    public String beskrivelse() {
        return certifikat == null ? "intet certifikat" : certifikat.beskrivelse();
    }
}
