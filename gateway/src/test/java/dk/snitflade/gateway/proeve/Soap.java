package dk.snitflade.gateway.proeve;

import dk.snitflade.wsdl.Navnerum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The two SOAP versions, and calls in them. */
public enum Soap {
    SOAP11(Navnerum.SOAP11, "text/xml; charset=UTF-8"),
    SOAP12(Navnerum.SOAP12, "application/soap+xml; charset=UTF-8");

    private static final HttpClient KLIENT = HttpClient.newHttpClient();

    private final String navnerum;
    private final String type;

    Soap(String navnerum, String type) {
        this.navnerum = navnerum;
        this.type = type;
    }

    /** What came back. */
    public record Svar(int status, String type, String krop) {}

    /** Sends the payload, which has no XML declaration, in an envelope of the version. */
    public Svar send(int port, String sti, String indhold) {
        String kuvert = "<s:Envelope xmlns:s=\"" + navnerum + "\"><s:Body>" + indhold + "</s:Body></s:Envelope>";
        HttpRequest kald = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + sti))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(kuvert))
                .build();
        HttpResponse<String> svar = udfoer(kald);
        return new Svar(
                svar.statusCode(), svar.headers().firstValue("Content-Type").orElse(""), svar.body());
    }

    /** Fetches a page of the SOAP surface. */
    public static HttpResponse<String> hent(URI adresse) {
        return udfoer(HttpRequest.newBuilder(adresse).build());
    }

    private static HttpResponse<String> udfoer(HttpRequest kald) {
        try {
            return KLIENT.send(kald, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
