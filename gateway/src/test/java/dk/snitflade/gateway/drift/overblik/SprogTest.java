package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@MedMorgen
class SprogTest {

    @Autowired
    private Side side;

    @Test
    void danskErFoerstevalgetHvadEndBrowserenForetraekker() throws IOException, InterruptedException {
        assertThat(side.hent("/", "Accept-Language", "en").body())
                .contains(
                        "<html lang=\"da\">",
                        "<title>Overblik · Snitflade</title>",
                        "href=\"?sprog=en\"",
                        "lang=\"en\"");
    }

    @Test
    void sproglinketHuskes() throws IOException, InterruptedException {
        HttpResponse<String> valgt = side.hent("/?sprog=en");
        assertThat(valgt.body()).contains("<html lang=\"en\">", "Can we deliver?", "href=\"?sprog=da\"");
        String cookie = valgt.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("sprog=en;").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(side.tekst("/aktion/810000003", "Cookie", "sprog=en"))
                .contains("Now: Done since 25.11.2026 08:20:03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sprog=xx", "sprog=", "sprog=%3Cb%3E", "sprog=de_DE"})
    void etUkendtSprogErDansk(String valg) throws IOException, InterruptedException {
        assertThat(side.hent("/?" + valg).body()).contains("<html lang=\"da\">");
        assertThat(side.hent("/", "Cookie", valg).body()).contains("<html lang=\"da\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?sprog=da",
                "/?sprog=en",
                "/aktion/810000001?sprog=da",
                "/aktion/810000003?sprog=en",
                "/aktion/810000005?sprog=da",
                "/aktion/810000007?sprog=en",
                "/aktion/810000008?sprog=en",
                "/aktion/1?sprog=da",
                "/aktion/1?sprog=en"
            })
    void ingenTekstMangler(String sti) throws IOException, InterruptedException {
        assertThat(side.hent(sti).body())
                .doesNotContain("??", "th:", "${", "#{")
                .contains("charset=\"UTF-8\"");
    }
}
