package dk.snitflade.baenk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;

/** Posts SOAP with as little work as the JDK allows: the client takes from the cores that are measured. */
final class Klient {

    static {
        System.setProperty("http.maxConnections", "1000");
    }

    private final URL adresse;
    private final int taalmodighed;

    Klient(URI adresse, int taalmodighedMillisekunder) throws IOException {
        this.adresse = adresse.toURL();
        this.taalmodighed = taalmodighedMillisekunder;
    }

    /** An answer. */
    record Svar(int status, byte[] krop) {}

    Svar post(byte[] besked) throws IOException {
        var kald = (HttpURLConnection) adresse.openConnection();
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
