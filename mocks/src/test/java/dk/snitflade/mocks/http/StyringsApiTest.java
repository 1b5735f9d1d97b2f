package dk.snitflade.mocks.http;

import static dk.snitflade.mocks.proeve.Mocksproeve.EXMF;
import static dk.snitflade.mocks.proeve.Mocksproeve.PSRM;
import static dk.snitflade.mocks.proeve.Proeveaktion.opret;
import static dk.snitflade.mocks.proeve.Proeveaktion.tilbagekald;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.proeve.Beskeder;
import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.proeve.Svar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyringsApiTest {

    @RegisterExtension
    static final Mocksproeve MOCKS = new Mocksproeve();

    @Test
    void sundhed() {
        Svar svar = MOCKS.kald("GET", "/api/sundhed", null);

        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.tekst()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(svar.indholdstype()).isEqualTo("application/json");
    }

    @Test
    void mocks_svarer_ogsaa_efter_at_wiremocks_egne_stubbe_er_nulstillet() {
        assertThat(MOCKS.kald("POST", "/__admin/mappings/reset", null).status()).isEqualTo(200);

        assertThat(MOCKS.kald("GET", "/api/sundhed", null).status()).isEqualTo(200);
        assertThat(MOCKS.soap(PSRM, Beskeder.psrmHent(1)).status()).isEqualTo(200);
    }

    @Test
    void det_modtagne_staar_i_ankomstorden_med_alle_felter() {
        MOCKS.soap(PSRM, Beskeder.psrmModtag(opret(1, 110)));
        MOCKS.soap(PSRM, Beskeder.psrmModtag(opret(1, 110)));

        assertThat(MOCKS.kald("GET", "/api/psrm/modtaget", null).tekst())
                .isEqualTo(
                        "[{\"nr\":1,\"tid\":\"2026-11-25T10:00:00.000+01:00\",\"operation\":\"ModtagFordringAktion\","
                                + "\"aktionId\":1,\"fordringId\":110,\"hovedFordringId\":null,\"leveranceId\":null,"
                                + "\"kode\":\"OPRETFORDRING\",\"fordringshaver\":2345,\"fordringstype\":\"KFDAGIN\","
                                + "\"reference\":\"DAG-1\",\"status\":\"UDFOERT\",\"afvist\":[],\"optaget\":true},"
                                + "{\"nr\":2,\"tid\":\"2026-11-25T10:00:00.000+01:00\",\"operation\":\"ModtagFordringAktion\","
                                + "\"aktionId\":1,\"fordringId\":110,\"hovedFordringId\":null,\"leveranceId\":null,"
                                + "\"kode\":\"OPRETFORDRING\",\"fordringshaver\":2345,\"fordringstype\":\"KFDAGIN\","
                                + "\"reference\":\"DAG-1\",\"status\":\"AFVIST\","
                                + "\"afvist\":[{\"nummer\":600,\"tekst\":\"AktionId eksisterer allerede\"}],\"optaget\":false}]");
    }

    @Test
    void hver_aktion_i_en_leverance_er_en_raekke_og_opslag_er_ingen() {
        MOCKS.soap(EXMF, Beskeder.exmfModtag(7, opret(1, 110), tilbagekald(2, 110)));
        MOCKS.soap(EXMF, Beskeder.exmfHent(7));

        assertThat(MOCKS.kald("GET", "/api/exmf/modtaget", null).tekst())
                .contains("\"nr\":1,", "\"nr\":2,", "\"leveranceId\":7,", "\"operation\":\"ModtagLeverance\"")
                .doesNotContain("\"nr\":3,");
        assertThat(MOCKS.kald("GET", "/api/psrm/modtaget", null).tekst()).isEqualTo("[]");
    }

    @Test
    void beskeden_kan_hentes_uden_konvolut() {
        MOCKS.soap(EXMF, Beskeder.exmfModtag(7, opret(1, 110), opret(2, 111)));

        Svar svar = MOCKS.kald("GET", "/api/exmf/modtaget/2.xml", null);

        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.indholdstype()).startsWith("application/xml");
        assertThat(svar.find("/exmf:ModtagLeverance_I//sbm:MFAktionID")).containsExactly("1", "2");
    }

    @Test
    void beskeden_om_en_ukendt_aktion_findes_ikke() {
        assertThat(MOCKS.kald("GET", "/api/psrm/modtaget/404.xml", null).status())
                .isEqualTo(404);
    }

    @Test
    void nulstilling_glemmer_alt_i_begge_bagsystemer_ogsaa_fejl() {
        MOCKS.soap(PSRM, Beskeder.psrmModtag(opret(1, 110)));
        MOCKS.soap(EXMF, Beskeder.exmfModtag(7, opret(2, 111)));
        MOCKS.kald("PUT", "/api/psrm/fejl", "{\"art\":\"NEDE\"}");

        assertThat(MOCKS.kald("DELETE", "/api/modtaget", null).status()).isEqualTo(200);

        assertThat(MOCKS.kald("GET", "/api/psrm/modtaget", null).tekst()).isEqualTo("[]");
        assertThat(MOCKS.kald("GET", "/api/exmf/modtaget", null).tekst()).isEqualTo("[]");
        assertThat(MOCKS.soap(PSRM, Beskeder.psrmModtag(opret(1, 110))).statuskoder())
                .containsExactly("UDFOERT");
        assertThat(MOCKS.soap(EXMF, Beskeder.exmfModtag(7, opret(2, 111))).statuskoder())
                .containsExactly("MODTAGET");
    }

    @Test
    void en_fejl_kan_bestilles_ses_og_ryddes() {
        String ingen = "{\"art\":null,\"antal\":null,\"sekunder\":null}";
        assertThat(MOCKS.kald("GET", "/api/exmf/fejl", null).tekst()).isEqualTo(ingen);

        MOCKS.kald("PUT", "/api/exmf/fejl", "{\"art\":\"TAVS\",\"antal\":3}");
        assertThat(MOCKS.kald("GET", "/api/exmf/fejl", null).tekst())
                .isEqualTo("{\"art\":\"TAVS\",\"antal\":3,\"sekunder\":65}");

        assertThat(MOCKS.kald("DELETE", "/api/exmf/fejl", null).tekst()).isEqualTo(ingen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"art\":\"VAEK\"}             | art skal være en af NEDE",
                "{}                             | art skal være en af",
                "{\"art\":\"NEDE\",\"antal\":0} | antal skal være 1 eller mere",
                "{\"art\":\"NEDE\",\"tal\":1}   | ikke den JSON",
                "null                           | ikke den JSON",
                "ikke json                      | ikke den JSON",
            })
    void en_forkert_bestilling_faar_en_dansk_saetning(String json, String saetning) {
        Svar svar = MOCKS.kald("PUT", "/api/psrm/fejl", json);

        assertThat(svar.status()).isEqualTo(400);
        assertThat(svar.tekst()).startsWith("{\"fejl\":").contains(saetning);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/",
        "GET,  /api/ukendt",
        "GET,  /api/dmi/modtaget",
        "GET,  /api/psrm",
        "POST, /api/psrm/modtaget",
        "GET,  /api/modtaget",
        "GET,  /api/psrm/modtaget/1.json"
    })
    void andet_findes_ikke(String metode, String sti) {
        Svar svar = MOCKS.kald(metode, sti, null);

        assertThat(svar.status()).isEqualTo(404);
        assertThat(svar.tekst()).contains("findes ikke");
    }
}
