package dk.snitflade.gateway.udgang;

import dk.snitflade.gateway.sikkerhed.certifikat.Pasbog;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Sends ready-made SOAP messages and says exactly what is known of a call that failed. */
@Component
public class Posthus {

    private final Klienter klienter;
    private final BackendOpsaetning opsaetning;

    /** Without keys of our own: plain HTTP, and Java's own trust for HTTPS. */
    Posthus(BackendOpsaetning opsaetning) {
        this.opsaetning = opsaetning;
        this.klienter = new Klienter(opsaetning, brug -> Optional.empty());
    }

    @Autowired
    Posthus(BackendOpsaetning opsaetning, Pasbog pas) {
        this.opsaetning = opsaetning;
        this.klienter = new Klienter(opsaetning, pas::til);
    }

    public Postsvar send(URI adresse, byte[] besked) {
        return send(
                HttpRequest.newBuilder(adresse)
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .header("SOAPAction", "\"\""),
                besked);
    }

    /** A ready-made SOAP 1.2 message, without an action. */
    public Postsvar sendSoap12(URI adresse, byte[] besked) {
        return send(
                HttpRequest.newBuilder(adresse).header("Content-Type", "application/soap+xml; charset=UTF-8"), besked);
    }

    private Postsvar send(HttpRequest.Builder til, byte[] besked) {
        HttpRequest kald = til.timeout(opsaetning.svar())
                .POST(HttpRequest.BodyPublishers.ofByteArray(besked))
                .build();
        try {
            HttpResponse<byte[]> svar = klienter.til(kald.uri()).send(kald, HttpResponse.BodyHandlers.ofByteArray());
            return new Postsvar.Svar(
                    svar.statusCode(), svar.headers().firstValue("Retry-After").orElse(null), svar.body());
        } catch (SSLHandshakeException e) {
            // With TLS 1.2 both sides are known to each other before anything is written.
            return new Postsvar.IkkeAfsendt("Modtagerens certifikat eller vores blev afvist");
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Postsvar.IkkeAfsendt("afvist");
        } catch (IOException e) {
            return e.getCause() instanceof UnresolvedAddressException
                    ? new Postsvar.IkkeAfsendt("ukendt adresse")
                    : new Postsvar.UdenSvar(aarsag(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Postsvar.UdenSvar("brudt");
        }
    }

    private static String aarsag(IOException e) {
        return e instanceof java.net.http.HttpTimeoutException ? "timeout" : "brudt";
    }
}
