package dk.snitflade.gateway.drift.afvisning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.gateway.proeve.Soap;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the numbers is for people, so it stands on the operations surface only. */
@MedHelGateway
class AfvisningsnumreadresseTest {

    @Autowired
    private Porte porte;

    @Test
    void sidenStaarPaaDriftsfladen() {
        HttpResponse<String> svar = hent(porte.drift());
        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body())
                .contains("<html lang=\"da\"", "id=\"n408\"", "Der kan kun nedskrives med et beløb over 0 kr.");
    }

    @Test
    void soapfladenKenderDenIkke() {
        assertThat(hent(porte.soap()).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> hent(int port) {
        return Soap.hent(URI.create("http://127.0.0.1:" + port + "/afvisningsnumre"));
    }
}
