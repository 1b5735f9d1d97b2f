package dk.snitflade.mocks.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.proeve.Svar;
import dk.snitflade.wsdl.Stier;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A fagsystem takes in what the contract's examples tell it, and says what it has been told. */
class FagsystemOverHttpTest {

    @RegisterExtension
    static final Mocksproeve MOCKS = new Mocksproeve();

    private static Svar send(String sti, String eksempel) {
        String krop = new String(Mocksproeve.fil("/eksempler/tilbagemelding/" + eksempel), StandardCharsets.UTF_8)
                .replaceFirst("<\\?xml[^>]*>", "");
        String kuvert = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" + krop
                + "</e:Body></e:Envelope>";
        return MOCKS.soap(sti, kuvert.getBytes(StandardCharsets.UTF_8));
    }

    private static String fik(String fagsystem) {
        return MOCKS.kald("GET", "/api/" + fagsystem + "/tilbagemeldinger", null)
                .tekst();
    }

    @Test
    void bevaegelser_og_status_kan_ses_og_gentagelser_kendes() {
        String bevaegelser = "/fbs" + Stier.DAEKNING_AFSKRIVNING;
        assertThat(send(bevaegelser, "daekning.xml").status()).isEqualTo(200);
        send(bevaegelser, "daekning.xml");
        send(bevaegelser, "afskrivning.xml");
        send("/fbs" + Stier.DEBITORKONTO_STATUS, "status-returneret.xml");

        assertThat(fik("fbs"))
                .contains(
                        "\"nr\":1,", "\"nr\":4,", "\"DaekningBeloeb\":\"325.00\"", "\"AfskrivningAarsag\":\"DOEDSBO\"")
                .contains("\"NyTilstand\":\"AKTIV\"")
                .containsOnlyOnce("\"gentaget\":true");
        assertThat(fik("ky")).isEqualTo("[]");
    }

    @Test
    void et_fagsystem_kan_vaere_nede_eller_afvise() {
        String sti = "/ksd" + Stier.DAEKNING_AFSKRIVNING;
        MOCKS.kald("PUT", "/api/ksd/fejl", "{\"art\":\"NEDE\",\"antal\":1}");
        MOCKS.kald("PUT", "/api/ksd/kvittering", "{\"kode\":\"AFVIST\"}");

        assertThat(send(sti, "daekning.xml").status()).isEqualTo(503);
        assertThat(send(sti, "daekning.xml").tekst()).contains("AFVIST");
        assertThat(fik("ksd")).isEqualTo("[]");
        assertThat(MOCKS.kald("PUT", "/api/ksd/kvittering", "{\"kode\":\"JA\"}").status())
                .isEqualTo(400);
    }
}
