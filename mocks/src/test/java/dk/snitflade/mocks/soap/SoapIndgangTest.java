package dk.snitflade.mocks.soap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.proeve.Beskeder;
import dk.snitflade.mocks.xml.Blade;
import dk.snitflade.mocks.xml.Skema;
import dk.snitflade.wsdl.Kontrakt;
import dk.snitflade.wsdl.Navnerum;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SoapIndgangTest {

    private static final Logger LOG = Logger.getLogger(SoapIndgang.class.getName());

    @BeforeEach
    void uden_stoej_i_testens_udskrift() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void som_foer() {
        LOG.setLevel(null);
    }

    @Test
    void en_uventet_fejl_er_vores_og_roeber_intet() {
        var laeser = new SoapLaeser<Map<QName, String>>(
                Skema.af(Kontrakt.PSRM_FORDRING_MODTAG.xsd()),
                Map.of(new QName(Navnerum.PSRM, "HentAktionStatus_I"), xml -> Blade.laes(xml, Set.of())));
        var indgang = new SoapIndgang<>(laeser, (kald, besked) -> {
            throw new IllegalStateException("hemmelig");
        });

        SoapSvar svar = indgang.behandl(new SoapKald(Beskeder.psrmHent(1), null));

        assertThat(svar.httpStatus()).isEqualTo(500);
        assertThat(new String(svar.krop(), UTF_8))
                .contains("soap:Server", "Der skete en uventet fejl.")
                .doesNotContain("hemmelig", "Exception");
    }
}
