package dk.snitflade.gateway.drift.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No answer tells what the gateway is built of. */
@MedProevegateway
class FejlsiderTest {

    @Autowired
    private Porte porte;

    @Test
    void enFejlISidenFortaellerIntetOmSig() throws IOException, InterruptedException {
        HttpResponse<String> svar = Http.hent(porte.drift(), "/proeve/fejl?trace=true&message=true");
        assertThat(svar.statusCode()).isEqualTo(500);
        assertThat(svar.body()).isEqualTo("500 Fejl i gatewayen\n");
        assertThat(svar.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%gg HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /{<>} HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: ukendt\r\nConnection: close\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "NOGET VROEVL\r\n\r\n"
            })
    void misdannedeForespoergslerFaarEtTomtEllerKortSvar(String forespoergsel) throws IOException {
        for (int port : new int[] {porte.soap(), porte.drift()}) {
            String svar = Http.raat(port, forespoergsel);
            // Without a version in the request line the caller speaks HTTP/0.9, whose answer has no status line.
            assertThat(svar).matches("(?s)(HTTP/1\\.1 [45][0-9]{2}|400 ).*");
            assertThat(svar).doesNotContainIgnoringCase("tomcat", "apache", "java", "exception", "<html", "Server:");
        }
    }
}
