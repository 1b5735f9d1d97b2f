package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.drift.web.Porte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An administrator at the operations port of one gateway. */
@TestComponent
class Klient {

    /** An answer; krop as it came. */
    record Svar(int status, String type, String krop) {

        JsonNode json() {
            return JsonMapper.shared().readTree(krop);
        }

        /** The fields of a problem that are wrong, "-" for a fault without one. */
        List<String> felter() {
            return StreamSupport.stream(json().get("fejl").spliterator(), false)
                    .map(fejl -> fejl.has("felt") ? fejl.get("felt").asString() : "-")
                    .toList();
        }

        /** The texts of a problem. */
        List<String> tekster() {
            return StreamSupport.stream(json().get("fejl").spliterator(), false)
                    .map(fejl -> fejl.get("tekst").asString())
                    .toList();
        }
    }

    private final Porte porte;
    private final HttpClient http = HttpClient.newHttpClient();

    Klient(Porte porte) {
        this.porte = porte;
    }

    Svar hent(String sti) {
        return send(kald(sti).GET());
    }

    Svar slet(String sti) {
        return send(kald(sti).DELETE());
    }

    Svar put(String sti, String json) {
        return send(kald(sti).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    Svar post(String sti, String json) {
        return send(kald(sti).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Svar ark(String sti, String csv) {
        return send(kald(sti).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
    }

    private HttpRequest.Builder kald(String sti) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porte.drift() + sti))
                .header("X-Operatoer", "anna");
    }

    /** Sends what no client library would, and returns all that comes back. */
    String raat(String forespoergsel) {
        try (Socket forbindelse = new Socket(InetAddress.getLoopbackAddress(), porte.drift())) {
            forbindelse.getOutputStream().write(forespoergsel.getBytes(StandardCharsets.UTF_8));
            return new String(forbindelse.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Svar send(HttpRequest.Builder kald) {
        try {
            HttpResponse<String> svar = http.send(kald.build(), BodyHandlers.ofString());
            return new Svar(
                    svar.statusCode(), svar.headers().firstValue("Content-Type").orElse(""), svar.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
