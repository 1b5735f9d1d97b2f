package dk.snitflade.gateway.udgang;

import dk.snitflade.gateway.sikkerhed.certifikat.Pas;
import dk.snitflade.gateway.sikkerhed.certifikat.Pasbog;
import dk.snitflade.gateway.sikkerhed.wss.Kuvertsikring;
import dk.snitflade.gateway.sikkerhed.wss.Udgangssikring;
import dk.snitflade.gateway.sikkerhed.wss.Usikkertsvar;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.net.ssl.SSLHandshakeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Sends ready-made SOAP messages and says exactly what is known of a call that failed. Signs and encrypts for those who are
 * set up so, and lets no answer of theirs through that is not signed and encrypted back.
 */
@Component
public class Posthus {

    private static final Logger LOG = LoggerFactory.getLogger(Posthus.class);

    /** The statuses whose body is read at all ({@code Svartavle}). */
    private static final Set<Integer> MED_KUVERT = Set.of(200, 400, 500);

    private final Klienter klienter;
    private final Function<String, Optional<Kuvertsikring>> sikring;
    private final BackendOpsaetning opsaetning;

    /** Without keys of our own: plain HTTP, and Java's own trust for HTTPS. */
    Posthus(BackendOpsaetning opsaetning) {
        this(opsaetning, brug -> Optional.empty(), brug -> Optional.empty());
    }

    @Autowired
    Posthus(BackendOpsaetning opsaetning, Pasbog pas, Udgangssikring sikring) {
        this(opsaetning, pas::til, sikring::til);
    }

    Posthus(
            BackendOpsaetning opsaetning,
            Function<String, Optional<Pas>> pas,
            Function<String, Optional<Kuvertsikring>> sikring) {
        this.opsaetning = opsaetning;
        this.klienter = new Klienter(opsaetning, pas);
        this.sikring = sikring;
    }

    /** A ready-made SOAP 1.1 message. */
    public Postsvar send(Modpart modpart, URI adresse, byte[] besked) {
        return send(
                modpart,
                HttpRequest.newBuilder(adresse)
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .header("SOAPAction", "\"\""),
                besked);
    }

    /** A ready-made SOAP 1.2 message to NyMF, without an action. */
    public Postsvar sendSoap12(URI adresse, byte[] besked) {
        return send(
                Modpart.NYMF,
                HttpRequest.newBuilder(adresse).header("Content-Type", "application/soap+xml; charset=UTF-8"),
                besked);
    }

    private Postsvar send(Modpart modpart, HttpRequest.Builder til, byte[] besked) {
        Optional<Kuvertsikring> aftalt = sikring.apply(modpart.brug());
        if (aftalt.isEmpty()) {
            return overfoer(modpart, til, besked);
        }
        Optional<byte[]> laast = aftalt.get().laas(besked);
        return laast.isEmpty()
                ? new Postsvar.IkkeAfsendt("kan ikke sikres")
                : lukOp(modpart, aftalt.get(), overfoer(modpart, til, laast.get()));
    }

    /** The body of an answer nobody has vouched for goes no further, whatever it says. */
    private static Postsvar lukOp(Modpart modpart, Kuvertsikring aftalt, Postsvar postsvar) {
        if (!(postsvar instanceof Postsvar.Svar svar)) {
            return postsvar;
        } else if (!MED_KUVERT.contains(svar.status())) {
            return new Postsvar.Svar(svar.status(), svar.retryAfter(), new byte[0]);
        }
        try {
            return new Postsvar.Svar(svar.status(), svar.retryAfter(), aftalt.aabn(svar.krop()));
        } catch (Usikkertsvar e) {
            LOG.warn("Svaret fra {} (HTTP {}) kan ikke tros: {}", modpart, svar.status(), e.getMessage());
            return new Postsvar.UdenSvar(e.grund());
        }
    }

    private Postsvar overfoer(Modpart modpart, HttpRequest.Builder til, byte[] besked) {
        HttpRequest kald = til.timeout(opsaetning.svar())
                .POST(HttpRequest.BodyPublishers.ofByteArray(besked))
                .build();
        try {
            HttpResponse<byte[]> svar = klienter.til(modpart).send(kald, HttpResponse.BodyHandlers.ofByteArray());
            return new Postsvar.Svar(
                    svar.statusCode(), svar.headers().firstValue("Retry-After").orElse(null), svar.body());
        } catch (SSLHandshakeException e) {
            // With TLS 1.2 both sides are known to each other before anything is written.
            return new Postsvar.IkkeAfsendt("certifikat");
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
