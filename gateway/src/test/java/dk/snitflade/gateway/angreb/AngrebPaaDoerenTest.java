package dk.snitflade.gateway.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.proeve.MedHelGateway;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Known attacks at the real door: each gets a short fault and nothing else. */
@MedHelGateway
class AngrebPaaDoerenTest {

    private static final String START = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>";
    private static final String SLUT = "</s:Body></s:Envelope>";

    @Autowired
    private Porte porte;

    static Stream<Named<String>> angreb() {
        return Stream.of(
                Named.of(
                        "XXE",
                        "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + START + "<a>&x;</a>" + SLUT),
                Named.of("milliarder af grin", grin() + START + "<a>&l9;</a>" + SLUT),
                Named.of(
                        "kvadratisk vækst",
                        "<!DOCTYPE s [<!ENTITY x \"" + "x".repeat(50_000) + "\">]>" + START + "<a>"
                                + "&x;".repeat(50_000) + "</a>" + SLUT),
                Named.of("10.000 indlejrede elementer", START + "<a>".repeat(10_000) + "</a>".repeat(10_000) + SLUT),
                Named.of(
                        "indlejring i hovedet",
                        START.replace(
                                        "<s:Body>",
                                        "<s:Header>" + "<a>".repeat(10_000) + "</a>".repeat(10_000)
                                                + "</s:Header><s:Body>")
                                + SLUT),
                Named.of("100.000 attributter", START + "<a " + attributter() + "/>" + SLUT),
                Named.of("et tal på en million cifre", START + "<a>" + "9".repeat(1_000_000) + "</a>" + SLUT),
                Named.of("to kroppe", START + "<a/></s:Body><s:Body><b/>" + SLUT),
                Named.of(
                        "et hoved der påstår tillid",
                        START.replace(
                                        "<s:Body>",
                                        "<s:Header><x:Trusted xmlns:x=\"urn:x\" s:mustUnderstand=\"1\"/>"
                                                + "</s:Header><s:Body>")
                                + "<a/>" + SLUT),
                Named.of("SQL i roden", START + "<a>'; drop table aktion; --</a>" + SLUT));
    }

    private static String grin() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE s [<!ENTITY l0 \"lol\">");
        for (int nr = 1; nr < 10; nr++) {
            dtd.append("<!ENTITY l" + nr + " \"" + ("&l" + (nr - 1) + ";").repeat(10) + "\">");
        }
        return dtd + "]>";
    }

    private static String attributter() {
        StringBuilder alle = new StringBuilder();
        for (int nr = 0; nr < 100_000; nr++) {
            alle.append("a").append(nr).append("='' ");
        }
        return alle.toString();
    }

    @ParameterizedTest
    @MethodSource("angreb")
    void etAngrebFaarEnKortFejl(String besked) throws IOException, InterruptedException {
        Forbrug forbrug = new Forbrug();
        kortFejl(post("text/xml; charset=UTF-8", besked.getBytes(StandardCharsets.UTF_8)));
        assertThat(forbrug.siden()).isLessThan(Forbrug.HOEJST);
    }

    @Test
    void utf7ErIkkeEtTegnsaetMedUdveje() throws IOException, InterruptedException {
        String skjult = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + START + "+ADw-a+AD4-" + SLUT;
        kortFejl(post("text/xml", skjult.getBytes(StandardCharsets.US_ASCII)));
        HttpResponse<String> hoved = post("text/xml; charset=UTF-7", skjult.getBytes(StandardCharsets.US_ASCII));
        assertThat(hoved.body()).isEqualTo("500 Fejl i gatewayen\n");
    }

    @Test
    void enForkertMaerkatGiverEnFejlOgIkkeEtGaet() throws IOException, InterruptedException {
        String besked = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + START + "<a>æøå</a>" + SLUT;
        kortFejl(post("text/xml; charset=UTF-8", besked.getBytes(StandardCharsets.ISO_8859_1)));
        kortFejl(post("text/xml", besked.getBytes(Charset.forName("UTF-16LE"))));
    }

    private static void kortFejl(HttpResponse<String> svar) {
        assertThat(svar.statusCode()).isIn(400, 500);
        assertThat(svar.body())
                .contains("Fault")
                .hasSizeLessThan(1_000)
                .doesNotContain("root:", "lollol", "Exception", "dk.snitflade", "com.ctc");
    }

    private HttpResponse<String> post(String type, byte[] krop) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(kald(type).POST(BodyPublishers.ofByteArray(krop)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder kald(String type) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + porte.soap() + "/services/KvitteringHentService"))
                .header("Content-Type", type);
    }
}
