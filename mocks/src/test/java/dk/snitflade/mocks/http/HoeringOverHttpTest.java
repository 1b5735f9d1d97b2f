package dk.snitflade.mocks.http;

import static dk.snitflade.mocks.proeve.Mocksproeve.PSRM;
import static dk.snitflade.mocks.proeve.Mocksproeve.PSRM_HOERING;
import static dk.snitflade.mocks.proeve.Proeveaktion.opret;
import static dk.snitflade.mocks.proeve.Proeveaktion.tilbagekald;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.proeve.Beskeder;
import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.proeve.Modtager;
import dk.snitflade.mocks.proeve.Svar;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Høring as the gateway and the control API meet it. */
class HoeringOverHttpTest {

    @RegisterExtension
    static final Mocksproeve MOCKS = new Mocksproeve();

    private Modtager gateway;

    @BeforeEach
    void stilGatewayOp() throws IOException {
        gateway = new Modtager();
        assertThat(MOCKS.kald("PUT", "/api/psrm/gateway", "{\"adresse\":\"" + gateway.adresse() + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @AfterEach
    void tagGatewayNed() {
        gateway.close();
    }

    @Test
    void en_aktion_kommer_i_hoering_og_staar_paa_listen_med_sine_regler() {
        Svar svar = MOCKS.soap(PSRM_HOERING, Beskeder.psrmHoer(opret(1, 110)));

        assertThat(svar.statuskoder()).containsExactly("HOERING");
        assertThat(MOCKS.soap(PSRM, Beskeder.psrmHent(1)).find("//sbm:MFAktionStruktur/sbm:MFAktionStatusKode"))
                .containsExactly("HOERING");
        assertThat(MOCKS.kald("GET", "/api/psrm/hoering", null).tekst())
                .isEqualTo("[{\"aktionId\":1,\"kode\":\"OPRETFORDRING\",\"fordringId\":110,\"fordringshaver\":2345,"
                        + "\"fordringstype\":\"KFDAGIN\",\"reference\":\"DAG-1\",\"status\":\"AFVENTERFORDRINGSHAVER\","
                        + "\"aendret\":\"2026-11-25T10:00:00.000\",\"tekst\":null,\"brud\":[{\"nummer\":\"R_2_3\","
                        + "\"tekst\":\"Forældelsesdatoen ligger for langt ude i fremtiden.\"}]}]");
        assertThat(MOCKS.kald("GET", "/api/psrm/modtaget", null).tekst()).contains("\"operation\":\"ModtagHoering\"");
    }

    @Test
    void hoering_tager_kun_imod_oprettelser_og_opskrivninger() {
        Svar svar = MOCKS.soap(PSRM_HOERING, Beskeder.psrmHoer(tilbagekald(2, 110)));

        assertThat(svar.status()).isEqualTo(500);
        assertThat(svar.tekst()).contains("unsupported action");
    }

    @Test
    void almindelig_modtagelse_kender_ikke_hoeringens_operation() {
        assertThat(MOCKS.soap(PSRM, Beskeder.psrmHoer(opret(1, 110))).status()).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({"GODKENDT,HOERING", "AFVIST,AFVIST", "FORTRUDT,AFVIST", "AFVENTERRIM,HOERING"})
    void afgoerelsen_siges_til_gatewayen(String afgoerelse, String status) throws InterruptedException {
        MOCKS.soap(PSRM_HOERING, Beskeder.psrmHoer(opret(1, 110)));

        assertThat(afgoer(1, "{\"afgoerelse\":\"" + afgoerelse + "\"}").status())
                .isEqualTo(202);

        assertThat(gateway.naeste())
                .contains("<sbm:MFAktionID>1</sbm:MFAktionID>")
                .contains("<sbm:MFAktionStatusKode>" + status + "</sbm:MFAktionStatusKode>")
                .contains("<sbm:MFHøringStatusKode>" + afgoerelse + "</sbm:MFHøringStatusKode>")
                .contains("<sbm:MFAktionStatusÆndretDato>2026-11-25T10:00:00.000</sbm:MFAktionStatusÆndretDato>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "<html>Log ind</html>"})
    void det_siges_igen_indtil_gatewayen_har_kvitteret(String foerst) throws InterruptedException {
        gateway.svarFoerst(foerst);
        gateway.svarFoerst(foerst);
        MOCKS.soap(PSRM_HOERING, Beskeder.psrmHoer(opret(1, 110)));
        afgoer(1, "{\"afgoerelse\":\"GODKENDT\"}");

        String brev = gateway.naeste();
        assertThat(gateway.naeste()).hasSameSizeAs(brev);
        assertThat(gateway.naeste()).hasSameSizeAs(brev);
    }

    @Test
    void paa_bestilling_siges_det_flere_gange() throws InterruptedException {
        MOCKS.soap(PSRM_HOERING, Beskeder.psrmHoer(opret(1, 110)));
        afgoer(1, "{\"afgoerelse\":\"AFVIST\",\"tekst\":\"Forkert dato\",\"gange\":2}");

        assertThat(gateway.naeste()).contains("Forkert dato");
        assertThat(gateway.naeste()).contains("Forkert dato");
        assertThat(MOCKS.kald("GET", "/api/psrm/post", null).tekst()).contains("\"nr\":2");
    }

    @Test
    void det_udsatte_udfald_siges_til_gatewayen() throws InterruptedException {
        MOCKS.kald("PUT", "/api/psrm/udfald", "{\"hvornaar\":\"SENERE\"}");
        assertThat(MOCKS.soap(PSRM, Beskeder.psrmModtag(opret(1, 110))).statuskoder())
                .containsExactly("MODTAGET");

        String ordre = "{\"status\":\"AFVIST\",\"nummer\":550,\"tekst\":\"Stamdata mangler\"}";
        assertThat(MOCKS.kald("POST", "/api/psrm/udfald/1", ordre).status()).isEqualTo(202);

        assertThat(gateway.naeste()).contains(">550<", "Stamdata mangler").doesNotContain("MFHøringStatusKode");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | hoering/1 | {\"afgoerelse\":\"MÅSKE\"}              | 400 | afgoerelse skal være en af AFVENTERRIM, GODKENDT",
                "POST | hoering/1 | {\"afgoerelse\":\"GODKENDT\",\"gange\":0} | 400 | gange skal ligge mellem 1 og 100",
                "POST | hoering/1 | {\"afgoerelse\":\"GODKENDT\"}           | 409 | Aktion 1 er ikke i høring",
                "POST | udfald/1  | {\"status\":\"UDFOERT\"}                | 409 | Aktion 1 er ikke modtaget",
                "POST | udfald/1  | {\"status\":\"AFVIST\"}                 | 400 | AFVIST skal have nummer og tekst",
                "PUT  | udfald    | {\"hvornaar\":\"NU\"}                   | 400 | hvornaar skal være STRAKS eller SENERE",
                "PUT  | gateway   | {\"adresse\":\"http://10.0.0.1/\"}      | 400 | skal være en http-adresse på denne maskine",
                "PUT  | gateway   | {\"adresse\":\"file:///etc/passwd\"}    | 400 | skal være en http-adresse på denne maskine"
            })
    void det_forkerte_siges_paa_dansk(String metode, String sti, String krop, int status, String saetning) {
        Svar svar = MOCKS.kald(metode, "/api/psrm/" + sti, krop);

        assertThat(svar.status()).isEqualTo(status);
        assertThat(svar.tekst()).contains(saetning);
    }

    private static Svar afgoer(long aktionId, String ordre) {
        return MOCKS.kald("POST", "/api/psrm/hoering/" + aktionId, ordre);
    }
}
