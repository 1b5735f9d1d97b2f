package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;

/** A fagsystem over real HTTP. It sends the contract's own example messages, with numbers of its own in each test. */
@TestComponent
class Fagsystem {

    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final Pattern IDENTIFIKATION = Pattern.compile("([a-f]0000000)-0000-4000-8000-");

    private final HttpClient klient = HttpClient.newHttpClient();
    private final Porte porte;

    private final SmartLifecycle afsendelse;

    @Autowired
    Fagsystem(Porte porte, @Lazy @Qualifier("afsendelse") SmartLifecycle afsendelse) {
        this.porte = porte;
        this.afsendelse = afsendelse;
    }

    /** Nothing is sent on, so that a test decides itself how far a claim has come. */
    @EventListener(ApplicationReadyEvent.class)
    void holdTilbage() {
        afsendelse.stop();
    }

    /** One account's run of messages: the examples' identifications under a number nobody else has. */
    final class Forloeb {

        private final String nr = "%04x".formatted(NUMMER.incrementAndGet());
        private int kald;

        /** The identification an example calls by this, for example {@code e0000000-…-000000000002}. */
        String id(String eksemplets) {
            return IDENTIFIKATION.matcher(eksemplets).replaceAll("$1-" + nr + "-4000-8000-");
        }

        /** Sends the example as a new call. */
        String send(String eksempel) {
            return send(eksempel, "", "");
        }

        /** Sends the example with one text in it replaced. */
        String send(String eksempel, String fra, String til) {
            return post(besked(eksempel, ++kald).replace(fra, til));
        }

        /** Sends the last call once more, as it was or with a text replaced. */
        String gentag(String eksempel, String fra, String til) {
            return post(besked(eksempel, kald).replace(fra, til));
        }

        /**
         * Sends objects for an account that exists, with the header of another example on it.
         *
         * @param objekter as the examples write them, under their identifications
         */
        String tilfoej(String hovedFra, String objekter) {
            String hoved = besked(hovedFra, ++kald);
            int efter = hoved.indexOf("</oir:DebitorkontoIdentifikation>");
            return post(hoved.substring(0, efter).replaceAll("(<oir:)\\w+_I ", "$1OpretDebitorkonto_I ")
                    + "</oir:DebitorkontoIdentifikation><oir:DebitorkontoObjektListe>"
                    + id(objekter)
                    + "</oir:DebitorkontoObjektListe></oir:OpretDebitorkonto_I>");
        }

        String besked(String eksempel, int kaldnr) {
            String tekst = IDENTIFIKATION.matcher(laes(eksempel)).replaceAll("$1-" + nr + "-4000-8000-");
            return tekst.replaceAll(
                            "(<k:RequestId>)[^<]*", "$15d0f7c1e-" + nr + "-4000-9d52-" + "%012d".formatted(kaldnr))
                    .replaceAll("(<oir:FordringBrugervendtNoegle>)[^<]*(.)(?=</)", "$1T" + nr + "-$2")
                    .replaceFirst("<\\?xml[^>]*>", "");
        }
    }

    Forloeb forloeb() {
        return new Forloeb();
    }

    String post(String krop) {
        String kuvert = "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>" + krop
                + "</soap:Body></soap:Envelope>";
        HttpRequest kald = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porte.soap() + sti(krop)))
                .header("Content-Type", "text/xml;charset=UTF-8")
                .POST(BodyPublishers.ofString(kuvert))
                .build();
        try {
            HttpResponse<String> svar = klient.send(kald, BodyHandlers.ofString());
            return svar.statusCode() + " " + svar.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Each service has its own address; the root tells which it is. */
    private static String sti(String krop) {
        if (krop.contains("ndbetaling_I")) {
            return Stier.DEBITOR_INDBETALING;
        }
        return krop.contains("DebitorkontoListe_I") || krop.contains("HentDebitorkonto_I")
                ? Stier.DEBITOR_FORESPOERGSEL
                : Stier.DEBITOR_REGISTRERING;
    }

    private static String laes(String eksempel) {
        try (InputStream ind = Stier.class.getResourceAsStream("/eksempler/" + eksempel + ".xml")) {
            return new String(ind.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
