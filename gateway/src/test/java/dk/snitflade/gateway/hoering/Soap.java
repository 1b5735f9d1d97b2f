package dk.snitflade.gateway.hoering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** One call of this machine over HTTP, and its answer. */
record Soap(int status, String tekst) {

    private static final HttpClient KLIENT = HttpClient.newHttpClient();

    /** Posts the content of an operation in the SKAT namespace after a head, in SOAP 1.1. */
    static Soap skat(int port, String sti, String operation, String indhold) {
        return post(
                port,
                sti,
                "<" + operation + " xmlns=\"http://skat.dk/begrebsmodel/2009/01/15/\">" + kontekst() + indhold + "</"
                        + operation + ">");
    }

    /** A head of its own for every call. */
    static String kontekst() {
        return "<Kontekst xmlns=\"http://skat.dk/begrebsmodel/2009/01/15/\">"
                + "<HovedOplysninger xmlns=\"http://skat.dk/begrebsmodel/xml/schemas/kontekst/2007/05/31/\"><TransaktionsID>"
                + UUID.randomUUID()
                + "</TransaktionsID><TransaktionsTid>2026-11-25T10:00:00.000</TransaktionsTid></HovedOplysninger></Kontekst>";
    }

    static Soap post(int port, String sti, String krop) {
        return send(HttpRequest.newBuilder(adresse(port, sti))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(BodyPublishers.ofString(
                        "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>" + krop
                                + "</soap:Body></soap:Envelope>")));
    }

    /** Calls anything else; the body may be null. */
    static Soap kald(int port, String metode, String sti, String krop) {
        return send(HttpRequest.newBuilder(adresse(port, sti))
                .method(metode, krop == null ? BodyPublishers.noBody() : BodyPublishers.ofString(krop)));
    }

    /** The texts of the elements with the name, in order. */
    List<String> alle(String element) {
        return Pattern.compile("<(?:[a-z0-9]+:)?" + element + "(?: [^>]*)?>([^<]*)<")
                .matcher(tekst)
                .results()
                .map(fund -> fund.group(1))
                .toList();
    }

    String et(String element) {
        List<String> fundne = alle(element);
        if (fundne.size() != 1) {
            throw new AssertionError(fundne.size() + " " + element + " i " + tekst);
        }
        return fundne.get(0);
    }

    private static URI adresse(int port, String sti) {
        return URI.create("http://127.0.0.1:" + port + sti);
    }

    private static Soap send(HttpRequest.Builder kald) {
        try {
            var svar = KLIENT.send(kald.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            return new Soap(svar.statusCode(), svar.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
