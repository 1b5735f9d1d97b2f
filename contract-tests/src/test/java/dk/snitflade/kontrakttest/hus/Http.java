package dk.snitflade.kontrakttest.hus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** Plain HTTP calls, with JSON where the other side speaks it. */
public final class Http {

    private static final Duration LAENGST = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient KLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {}

    public static HttpResponse<byte[]> hent(URI adresse) {
        return send(til(adresse).GET().build());
    }

    /** What is found there as JSON; anything but 200 is an error. */
    public static <T> T json(URI adresse, Class<T> art) {
        HttpResponse<byte[]> svar = hent(adresse);
        if (svar.statusCode() != 200) {
            throw new IllegalStateException(
                    "GET " + adresse + " gav " + svar.statusCode() + ": " + new String(svar.body(), UTF_8));
        }
        return JSON.readValue(svar.body(), art);
    }

    /** Sends JSON by the given method; anything but 2xx is an error. */
    public static void bestil(String metode, URI adresse, Object indhold) {
        var krop =
                indhold == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(indhold));
        bestil(metode, adresse, "application/json", krop);
    }

    /** Posts a sheet; anything but 2xx is an error. */
    public static void bestilArk(URI adresse, String csv) {
        bestil("POST", adresse, "text/csv", BodyPublishers.ofString(csv));
    }

    private static void bestil(String metode, URI adresse, String art, BodyPublisher krop) {
        HttpResponse<byte[]> svar = send(
                til(adresse).header("Content-Type", art).method(metode, krop).build());
        if (svar.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    metode + " " + adresse + " gav " + svar.statusCode() + ": " + new String(svar.body(), UTF_8));
        }
    }

    static HttpRequest.Builder til(URI adresse) {
        return HttpRequest.newBuilder(adresse).timeout(LAENGST);
    }

    static HttpResponse<byte[]> send(HttpRequest kald) {
        try {
            return KLIENT.send(kald, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(kald.method() + " " + kald.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Afbrudt", e);
        }
    }
}
