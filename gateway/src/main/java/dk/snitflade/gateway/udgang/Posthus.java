package dk.snitflade.gateway.udgang;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import org.springframework.stereotype.Component;

/** Sends ready-made SOAP messages and says exactly what is known of a call that failed. */
@Component
public class Posthus {

    private final HttpClient klient;
    private final BackendOpsaetning opsaetning;

    Posthus(BackendOpsaetning opsaetning) {
        this.opsaetning = opsaetning;
        this.klient = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(opsaetning.forbind())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
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
            HttpResponse<byte[]> svar = klient.send(kald, HttpResponse.BodyHandlers.ofByteArray());
            return new Postsvar.Svar(
                    svar.statusCode(), svar.headers().firstValue("Retry-After").orElse(null), svar.body());
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
