package dk.snitflade.gateway.drift.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Nothing is open by accident, and no lock is believed in that is not there. */
class SikkerhedskontrolTest {

    private static MockEnvironment laast() {
        return new MockEnvironment()
                .withProperty("snitflade.noegler.fil", "/etc/noegler.properties")
                .withProperty("snitflade.sikkerhed.soap", "gateway")
                .withProperty("snitflade.sikkerhed.psrm-cvr", "99000033");
    }

    private static void kraev(MockEnvironment indstillinger, boolean demo) {
        Sikkerhedskontrol.kraev(indstillinger, demo, InetAddress.getLoopbackAddress());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void enTokenkontrolDerIkkeFindesAfvisesVedStart(boolean demo) {
        assertThatThrownBy(() -> kraev(laast().withProperty("snitflade.sikkerhed.saml.udsteder", "sts.pem"), demo))
                .isInstanceOf(Startfejl.class)
                .hasMessageContaining("uden SAML-biblioteket")
                .hasMessageContaining("Slet indstillingen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snitflade.backend.psrm",
                "snitflade.backend.dmi",
                "snitflade.backend.psrm-hoering",
                "snitflade.nymf.indberet",
                "snitflade.nymf.kvittering"
            })
    void fordringerSendesIkkeUkrypteretTilAndreMaskiner(String navn) {
        assertThatThrownBy(() -> kraev(laast().withProperty(navn, "http://psrm.example.dk/x"), false))
                .isInstanceOf(Startfejl.class)
                .hasMessageContaining("sæt " + navn + " til en https-adresse");
    }

    @Test
    void tilDenneMaskineOgMedTlsErDerIntetAtSige() {
        assertThatCode(() -> kraev(
                        laast().withProperty("snitflade.backend.psrm", "https://psrm.example.dk/x")
                                .withProperty("snitflade.backend.dmi", "http://localhost:8090/x"),
                        false))
                .doesNotThrowAnyException();
    }
}
