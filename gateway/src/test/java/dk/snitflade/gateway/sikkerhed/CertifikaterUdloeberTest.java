package dk.snitflade.gateway.sikkerhed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days left of each certificate in use can be watched. */
@MedSikkerGateway
class CertifikaterUdloeberTest {

    @Autowired
    private Kaldende kald;

    @Test
    void hverNoegleOgUdstederHarSineDage() throws IOException {
        HttpRequest.Builder maalinger = kald.drift("/actuator/prometheus")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(("lasse:" + Sikkerhedsdata.ADGANGSKODE)
                                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(kald.send(Kaldende.INTET, maalinger).body())
                .contains("snitflade_certifikat_dage{alias=\"gateway\",brug=\"soap\"} 364.0")
                .contains("snitflade_certifikat_dage{alias=\"oces3\",brug=\"soap\"} 3649.0")
                .contains("snitflade_certifikat_dage{alias=\"gateway\",brug=\"drift\"} 364.0");
    }
}
