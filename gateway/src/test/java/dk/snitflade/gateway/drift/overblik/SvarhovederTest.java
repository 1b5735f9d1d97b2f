package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@MedMorgen
class SvarhovederTest {

    @Autowired
    private Side side;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/aktion/810000003",
                "/aktion/1",
                "/api/overblik",
                "/api/aktioner?antal=x",
                "/findes-ikke",
                "/actuator/prometheus",
                "/statisk/snitflade.css",
                "/statisk/opfrisk.js",
                "/statisk/ikon.svg"
            })
    void heleDriftsfladenHarDem(String sti) throws IOException, InterruptedException {
        HttpResponse<String> svar = side.hent(sti);
        assertThat(svar.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(regel -> assertThat(regel)
                        .contains("default-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "*"));
        assertThat(svar.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(svar.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(svar.headers().allValues("Cache-Control"))
                .containsExactly(sti.startsWith("/statisk/") ? "no-cache" : "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aktion/810000003", "/aktion/1"})
    void siderneHolderReglen(String sti) throws IOException, InterruptedException {
        assertThat(side.hent(sti).body())
                .doesNotContainPattern(
                        "(?i)<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*src=)|javascript:|(src|href)=\"http");
    }

    @Test
    void filerneFindes() throws IOException, InterruptedException {
        for (String fil : new String[] {"snitflade.css", "opfrisk.js", "ikon.svg"}) {
            assertThat(side.hent("/statisk/" + fil).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aktion/810000003", "/api/overblik", "/statisk/snitflade.css"})
    void soapfladenHarIngenSider(String sti) throws IOException, InterruptedException {
        assertThat(side.hentFraSoap(sti).statusCode()).isEqualTo(404);
    }
}
