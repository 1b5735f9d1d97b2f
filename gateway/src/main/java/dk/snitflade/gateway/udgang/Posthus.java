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

/** Sends ready-made SOAP 1.1 messages and says exactly what is known of a call that failed. */
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
        HttpRequest kald = HttpRequest.newBuilder(adresse)
                .timeout(opsaetning.svar())
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"\"")
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
            return new Postsvar.IkkeAfsendt("Ingen forbindelse til modtageren");
        } catch (IOException e) {
            return e.getCause() instanceof UnresolvedAddressException
                    ? new Postsvar.IkkeAfsendt("Modtagerens adresse kendes ikke")
                    : new Postsvar.UdenSvar("Forbindelsen gav intet svar: " + aarsag(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Postsvar.UdenSvar("Kaldet blev afbrudt");
        }
    }

    private static String aarsag(IOException e) {
        return e instanceof java.net.http.HttpTimeoutException ? "ventetiden udløb" : "forbindelsen blev brudt";
    }
}
