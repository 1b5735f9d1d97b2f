package dk.snitflade.mocks.http;

import static dk.snitflade.mocks.proeve.Mocksproeve.EXMF;
import static dk.snitflade.mocks.proeve.Mocksproeve.PSRM;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.proeve.Mocksproeve;
import java.net.http.HttpResponse;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class KontraktfilerTest {

    @RegisterExtension
    static final Mocksproeve MOCKS = new Mocksproeve();

    @ParameterizedTest
    @CsvSource({
        "/psrm/FordringModtagService,   /kontrakt/psrm/FordringModtagService.wsdl",
        "/psrm/HoeringModtagService,    /kontrakt/psrm/HoeringModtagService.wsdl",
        "/exmf/LeveranceModtagService,  /kontrakt/exmf/LeveranceModtagService.wsdl",
        "/psrm/UnderretningHentService, /kontrakt/backend/PsrmUnderretningHentService.wsdl",
        "/exmf/UnderretningHentService, /kontrakt/backend/ExmfUnderretningHentService.wsdl"
    })
    void wsdl_hentes_paa_tjenestens_egen_adresse(String sti, String fil) {
        for (String sporg : new String[] {"?wsdl", "?WSDL"}) {
            HttpResponse<byte[]> svar = MOCKS.hent(sti + sporg);

            assertThat(svar.statusCode()).isEqualTo(302);
            assertThat(svar.headers().firstValue("Location")).contains(fil);
        }
        assertThat(MOCKS.kald("GET", fil, null).tekst())
                .contains("http://127.0.0.1:" + MOCKS.port() + sti)
                .doesNotContain("localhost:8090");
    }

    @ParameterizedTest
    @ValueSource(strings = {"psrm/psrm-proposed.xsd", "exmf/exmf-proposed.xsd"})
    void skemaet_kan_bygges_af_det_der_hentes(String fil) throws SAXException {
        String adresse = "http://127.0.0.1:" + MOCKS.port() + "/kontrakt/" + fil;

        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new StreamSource(adresse));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kontrakt/findes-ikke.xsd",
                "/kontrakt/nymf/MFFordringIndberetService.wsdl",
                "/kontrakt/psrm/ModtagStatusOpdateringService.wsdl",
                "/kontrakt/../dk/snitflade/wsdl/Kontrakt.class",
                "/kontrakt/psrm/..%2f..%2fdk/snitflade/wsdl/Kontrakt.class",
                "/kontrakt/"
            })
    void kun_kontraktens_filer_kan_hentes(String sti) {
        assertThat(MOCKS.hent(sti).statusCode()).isEqualTo(404);
    }

    @Test
    void andre_metoder_end_post_afvises_paa_tjenesterne() {
        assertThat(MOCKS.kald("GET", PSRM, null).status()).isEqualTo(405);
        assertThat(MOCKS.kald("PUT", EXMF, "x").status()).isEqualTo(405);
    }
}
