package dk.snitflade.mocks.soap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.mocks.proeve.Beskeder;
import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.xml.Blade;
import dk.snitflade.mocks.xml.Skema;
import dk.snitflade.wsdl.Kontrakt;
import dk.snitflade.wsdl.Navnerum;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoapLaeserTest {

    private static final Skema SKEMA = Skema.af(Kontrakt.PSRM_FORDRING_MODTAG.xsd());
    private static final QName REFERENCE = new QName(Navnerum.SKAT_BUSINESS, "DMIFordringFordringHaverBeskr");

    @Test
    void en_vaerdi_der_slipper_gennem_skemaet_men_ikke_kan_bruges_er_afsenderens_fejl() {
        var laeser = laeser(xml -> {
            throw new DateTimeException("year out of range");
        });

        assertThatThrownBy(() -> laeser.laes(new SoapKald(Beskeder.psrmHent(1), null)))
                .isInstanceOfSatisfying(
                        SoapFejl.class, f -> assertThat(f.side()).isEqualTo(SoapFejl.Side.KLIENT))
                .hasMessage("Beskeden har en værdi, der ikke kan læses.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml; charset=ISO-8859-1", "application/soap+xml;Charset=\"iso-8859-1\";action=x"})
    void tegnsaettet_i_overskriften_gaelder(String indholdstype) {
        String besked = new String(Mocksproeve.fil("/stavemaader/saedvanligt-praefiks.xml"), StandardCharsets.UTF_8);
        // Without the declaration's own word for it, as a sender that leaves encoding to HTTP.
        byte[] latin = besked.substring(besked.indexOf("?>") + 2).strip().getBytes(ISO_8859_1);

        String laest = laeser(xml -> Blade.laes(xml, Set.of()).get(REFERENCE)).laes(new SoapKald(latin, indholdstype));

        assertThat(laest).startsWith("Fejludbetalt tilskud");
    }

    @Test
    void et_ukendt_tegnsaet_er_afsenderens_fejl() {
        var laeser = laeser(xml -> Blade.laes(xml, Set.of()).get(REFERENCE));

        assertThatThrownBy(() -> laeser.laes(new SoapKald(Beskeder.psrmHent(1), "text/xml; charset=klingon")))
                .isInstanceOf(SoapFejl.class);
    }

    private static SoapLaeser<String> laeser(Operationslaeser<String> operation) {
        return new SoapLaeser<>(
                SKEMA,
                Map.of(
                        new QName(Navnerum.PSRM, "HentAktionStatus_I"), operation,
                        new QName(Navnerum.PSRM, "ModtagFordringAktion_I"), operation));
    }
}
