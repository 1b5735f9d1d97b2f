package dk.snitflade.baenk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/** Posts SOAP with as little work as the JDK allows: the client takes from the cores that are measured. */
final class Klient {

    static {
        System.setProperty("http.maxConnections", "1000");
    }

    private final URL adresse;
    private final int taalmodighed;
    private final SSLSocketFactory tls;

    Klient(URI adresse, int taalmodighedMillisekunder) throws IOException {
        this(adresse, taalmodighedMillisekunder, null);
    }

    /** @param tls with which key to call, and whom to trust; null where there is no TLS */
    Klient(URI adresse, int taalmodighedMillisekunder, SSLSocketFactory tls) throws IOException {
        this.adresse = adresse.toURL();
        this.taalmodighed = taalmodighedMillisekunder;
        this.tls = tls;
    }

    /** An answer. */
    record Svar(int status, byte[] krop) {}

    Svar post(byte[] besked) throws IOException {
        var kald = (HttpURLConnection) adresse.openConnection();
        if (kald instanceof HttpsURLConnection sikret) {
            sikret.setSSLSocketFactory(tls);
        }
        kald.setConnectTimeout(taalmodighed);
        kald.setReadTimeout(taalmodighed);
        kald.setDoOutput(true);
        kald.setFixedLengthStreamingMode(besked.length);
        kald.setRequestProperty("Content-Type", "application/soap+xml; charset=UTF-8");
        try (OutputStream ud = kald.getOutputStream()) {
            ud.write(besked);
        }
        int status = kald.getResponseCode();
        try (InputStream ind = status < HttpURLConnection.HTTP_BAD_REQUEST ? kald.getInputStream() : kald.getErrorStream()) {
            return new Svar(status, ind == null ? new byte[0] : ind.readAllBytes());
        }
    }
}
