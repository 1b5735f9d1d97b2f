package dk.snitflade.gateway.sikkerhed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody sees or does anything on the operations port without a login, and no more than their role allows. */
@MedSikkerGateway
class DriftsportenErLaastTest {

    /** What a load balancer and one who is not logged in yet must have. */
    private static final Set<String> AABNE = Set.of("/log-ind", "/error");

    @Autowired
    private Kaldende kald;

    @Autowired
    private List<RequestMappingHandlerMapping> alleSider;

    /** One way to call the port. */
    private record Doer(String metode, String sti) {}

    /** From the real list, so that a new page or endpoint cannot be forgotten. */
    private Stream<Doer> doere() {
        return alleSider.stream()
                .flatMap(sider -> sider.getHandlerMethods().keySet().stream())
                .flatMap(DriftsportenErLaastTest::doere)
                .filter(doer -> !AABNE.contains(doer.sti()))
                .distinct();
    }

    private static Stream<Doer> doere(RequestMappingInfo side) {
        Set<RequestMethod> metoder = side.getMethodsCondition().getMethods();
        return side.getPatternValues().stream()
                .map(sti -> sti.replaceAll("\\{[^}]*}", "1").replace("**", "x"))
                .flatMap(sti -> (metoder.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : metoder)
                        .stream().map(metode -> new Doer(metode.name(), sti)));
    }

    @Test
    void hverSideOgHvertEndpunktKraeverLogin() throws IOException {
        List<Doer> alle = Stream.concat(
                        doere(),
                        Stream.of(
                                new Doer("GET", "/actuator"),
                                new Doer("GET", "/actuator/health"),
                                new Doer("GET", "/actuator/info"),
                                new Doer("GET", "/actuator/prometheus"),
                                new Doer("GET", "/actuator/metrics"),
                                new Doer("POST", "/findes/ikke"),
                                new Doer("GET", "/findes/ikke")))
                .toList();
        assertThat(alle)
                .hasSizeGreaterThan(25)
                .contains(
                        new Doer("POST", "/underretninger/proev-igen"),
                        new Doer("POST", "/api/tilbagemeldinger/proev-igen"),
                        new Doer("POST", "/indsigt/besked"),
                        new Doer("POST", "/api/indsigt/person"),
                        new Doer("POST", "/api/noegler/skift"));
        for (Doer doer : alle) {
            HttpResponse<String> svar = send(doer, null);
            assertThat(svar.statusCode()).as("%s", doer).isIn(401, 403);
            assertThat(svar.body()).as("%s", doer).hasSizeLessThan(40);
        }
    }

    @Test
    void enLaeserMaaSeMenIkkeGoere() throws IOException {
        for (Doer doer : doere().toList()) {
            int status = send(doer, "lasse").statusCode();
            boolean laesning = doer.metode().equals("GET") || doer.sti().endsWith("/proevesortering");
            if (laesning) {
                assertThat(status).as("%s", doer).isNotIn(401, 403);
            } else {
                assertThat(status).as("%s", doer).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"olga, 403", "gerda, 400"})
    void kunEnGodkenderAendrerRegistret(String hvem, int status) throws IOException {
        HttpRequest.Builder aendring = kald.drift("/api/register/aftaler/2345/2027-01-01")
                .header("Content-Type", "application/json")
                .header("Authorization", basic(hvem, Sikkerhedsdata.ADGANGSKODE))
                .PUT(BodyPublishers.ofString("{}"));
        assertThat(kald.send(Kaldende.INTET, aendring).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"lasse, 403", "olga, 403", "gerda, 202"})
    void kunEnGodkenderSkifterNoegler(String hvem, int status) throws IOException {
        HttpRequest.Builder skift = kald.drift("/api/noegler/skift?aarsag=proeve")
                .header("Authorization", basic(hvem, Sikkerhedsdata.ADGANGSKODE))
                .POST(BodyPublishers.noBody());
        assertThat(kald.send(Kaldende.INTET, skift).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lasse:forkert", "drift:drift", "admin:admin", "user:password", ":"})
    void forkertNavnEllerKodeAfvises(String navnOgKode) throws IOException {
        HttpRequest.Builder ind = kald.drift("/api/overblik")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(navnOgKode.getBytes(StandardCharsets.UTF_8)));
        assertThat(kald.send(Kaldende.INTET, ind).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/statisk/snitflade.css"})
    void livstegnOgStilErForAlle(String sti) throws IOException {
        assertThat(kald.send(Kaldende.INTET, kald.drift(sti)).statusCode()).isEqualTo(200);
    }

    @Test
    void etMenneskeLoggerIndOgUdPaaSiden() throws IOException, InterruptedException {
        HttpClient browser = browser();
        HttpResponse<String> side = hent(browser, "/");
        assertThat(side.statusCode()).isEqualTo(302);
        assertThat(side.headers().firstValue("Location").orElse("")).endsWith("/log-ind");
        HttpResponse<String> login = hent(browser, "/log-ind");
        assertThat(login.body()).contains("Adgangskode").doesNotContain("??");
        assertThat(login.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        String formular = "username=lasse&password=" + Sikkerhedsdata.ADGANGSKODE.replace(' ', '+');
        assertThat(send(browser, "/log-ind", formular).statusCode())
                .as("uden engangsmærke")
                .isEqualTo(403);
        HttpResponse<String> inde = send(browser, "/log-ind", formular + "&_csrf=" + maerke(login.body()));
        assertThat(inde.headers().firstValue("Location").orElse("")).doesNotContain("fejl");
        assertThat(inde.headers().allValues("Set-Cookie"))
                .anySatisfy(kage -> assertThat(kage).contains("HttpOnly", "Secure", "SameSite=Strict"));
        HttpResponse<String> forside = hent(browser, "/");
        assertThat(forside.statusCode()).isEqualTo(200);
        assertThat(forside.body()).contains("lasse", "Log ud");
        assertThat(send(browser, "/log-ud", "").statusCode())
                .as("uden engangsmærke")
                .isEqualTo(403);
        HttpResponse<String> ude = send(browser, "/log-ud", "_csrf=" + maerke(forside.body()));
        assertThat(ude.headers().firstValue("Location").orElse("")).endsWith("/log-ind?ud");
        assertThat(hent(browser, "/").statusCode()).isEqualTo(302);
        assertThat(hent(browser, "/log-ind?ud").body()).contains("logget ud").doesNotContain("Log ud");
    }

    @Test
    void etAndetStedsSideKanIkkeSkriveGennemEnBrowser() throws IOException {
        HttpRequest.Builder fremmed = kald.drift("/api/register/proevesortering")
                .header("Authorization", basic("gerda", Sikkerhedsdata.ADGANGSKODE))
                .header("Origin", "https://ondt.example")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("{}"));
        assertThat(kald.send(Kaldende.INTET, fremmed).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> send(Doer doer, String hvem) throws IOException {
        HttpRequest.Builder kaldet = kald.drift(doer.sti())
                .header("Content-Type", "application/json")
                .method(doer.metode(), BodyPublishers.noBody());
        if (hvem != null) {
            kaldet.header("Authorization", basic(hvem, Sikkerhedsdata.ADGANGSKODE));
        }
        return kald.send(Kaldende.INTET, kaldet);
    }

    private static String basic(String navn, String kode) {
        return "Basic " + Base64.getEncoder().encodeToString((navn + ":" + kode).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .sslContext(Kaldende.kontekst(Kaldende.INTET))
                .cookieHandler(new CookieManager())
                .build();
    }

    private HttpResponse<String> hent(HttpClient browser, String sti) throws IOException, InterruptedException {
        return browser.send(kald.drift(sti).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(HttpClient browser, String sti, String formular)
            throws IOException, InterruptedException {
        return browser.send(
                kald.drift(sti)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(formular))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String maerke(String side) {
        Matcher fundet = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"").matcher(side);
        assertThat(fundet.find()).isTrue();
        return fundet.group(1);
    }
}
