package dk.snitflade.mocks.proeve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.snitflade.mocks.Mocks;
import dk.snitflade.mocks.MocksOpsaetning;
import dk.snitflade.wsdl.Kontrakt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs the mocks on a free port for a test class and empties them before each test. */
public final class Mocksproeve implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    public static final String PSRM = Kontrakt.PSRM_FORDRING_MODTAG.sti();
    public static final String PSRM_HOERING = Kontrakt.PSRM_HOERING_MODTAG.sti();
    public static final String EXMF = Kontrakt.EXMF_LEVERANCE_MODTAG.sti();
    private static final String SOAP11 = "text/xml; charset=UTF-8";
    private static final Duration LAENGE = Duration.ofSeconds(20);

    private final HttpClient klient =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ProeveUr ur = new ProeveUr();
    private Mocks mocks;

    @Override
    public void beforeAll(ExtensionContext kontekst) {
        mocks = Mocks.start(MocksOpsaetning.standard(ur).medPort(0));
    }

    @Override
    public void beforeEach(ExtensionContext kontekst) {
        ur.stil(ProeveUr.START);
        kald("DELETE", "/api/modtaget", null);
    }

    @Override
    public void afterAll(ExtensionContext kontekst) {
        mocks.close();
    }

    public int port() {
        return mocks.port();
    }

    /** Posts to a back end; an answer that is no fault must follow the XSD. */
    public Svar soap(String sti, byte[] besked) {
        return soap(sti, besked, SOAP11);
    }

    public Svar soap(String sti, byte[] besked, String indholdstype) {
        Svar svar = raa(sti, besked, indholdstype, LAENGE);
        if (svar.status() == 200) {
            Svarkontrol.kontroller(sti, svar);
        }
        return svar;
    }

    /** Posts without looking at the answer; for faults on the wire. */
    public Svar raa(String sti, byte[] besked, String indholdstype, Duration taalmodighed) {
        return send(posten(sti, besked, indholdstype, taalmodighed));
    }

    /** Posts and gives the answer with its headers. */
    public HttpResponse<byte[]> post(String sti, byte[] besked) {
        return sendRaa(posten(sti, besked, SOAP11, LAENGE));
    }

    private HttpRequest posten(String sti, byte[] besked, String indholdstype, Duration taalmodighed) {
        return HttpRequest.newBuilder(adresse(sti))
                .timeout(taalmodighed)
                .header("Content-Type", indholdstype)
                .POST(BodyPublishers.ofByteArray(besked))
                .build();
    }

    /** Calls anything else; the body may be null. */
    public Svar kald(String metode, String sti, String krop) {
        var udgiver = krop == null ? BodyPublishers.noBody() : BodyPublishers.ofString(krop, UTF_8);
        return send(HttpRequest.newBuilder(adresse(sti))
                .timeout(LAENGE)
                .method(metode, udgiver)
                .build());
    }

    /** Gets without following a redirect. */
    public HttpResponse<byte[]> hent(String sti) {
        return sendRaa(HttpRequest.newBuilder(adresse(sti)).timeout(LAENGE).build());
    }

    /** A file of the test's resources. */
    public static byte[] fil(String sti) {
        try (InputStream fil = Mocksproeve.class.getResourceAsStream(sti)) {
            return fil.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI adresse(String sti) {
        return URI.create("http://127.0.0.1:" + mocks.port() + sti);
    }

    private Svar send(HttpRequest anmodning) {
        return Svar.af(sendRaa(anmodning));
    }

    private HttpResponse<byte[]> sendRaa(HttpRequest anmodning) {
        try {
            return klient.send(anmodning, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
