package dk.snitflade.gateway.drift.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Calls to one port of this machine. */
final class Http {

    static final String SOAP = "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">"
            + "<soap:Body><hej>modtaget</hej></soap:Body></soap:Envelope>";

    private static final HttpClient KLIENT = HttpClient.newHttpClient();

    private Http() {}

    static HttpResponse<String> hent(int port, String sti) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(adresse(port, sti)));
    }

    static HttpResponse<String> soap(int port, String sti, String... hoveder) throws IOException, InterruptedException {
        HttpRequest.Builder kald = HttpRequest.newBuilder(adresse(port, sti))
                .header("Content-Type", "text/xml;charset=UTF-8")
                .POST(BodyPublishers.ofString(SOAP));
        return send(hoveder.length == 0 ? kald : kald.headers(hoveder));
    }

    static HttpResponse<String> bytes(int port, String sti, String type, byte[] krop)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(adresse(port, sti))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(krop)));
    }

    static HttpResponse<String> metode(int port, String sti, String metode) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(adresse(port, sti)).method(metode, BodyPublishers.noBody()));
    }

    /** Sends what no HTTP client would, and returns all that comes back until the server closes. */
    static String raat(int port, String tekst) throws IOException {
        try (Socket forbindelse = new Socket(InetAddress.getLoopbackAddress(), port)) {
            forbindelse.setSoTimeout(15_000);
            forbindelse.getOutputStream().write(tekst.getBytes(StandardCharsets.ISO_8859_1));
            return new String(forbindelse.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder kald) throws IOException, InterruptedException {
        return KLIENT.send(kald.build(), BodyHandlers.ofString());
    }

    private static URI adresse(int port, String sti) {
        return URI.create("http://127.0.0.1:" + port + sti);
    }
}
