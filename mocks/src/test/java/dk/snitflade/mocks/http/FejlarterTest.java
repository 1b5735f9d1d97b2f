package dk.snitflade.mocks.http;

import static dk.snitflade.mocks.proeve.Mocksproeve.EXMF;
import static dk.snitflade.mocks.proeve.Mocksproeve.PSRM;
import static dk.snitflade.mocks.proeve.Proeveaktion.opret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.mocks.fejl.Fejlart;
import dk.snitflade.mocks.proeve.Beskeder;
import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.proeve.Svar;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FejlarterTest {

    private static final byte[] BESKED = Beskeder.psrmModtag(opret(1, 110));

    @RegisterExtension
    static final Mocksproeve MOCKS = new Mocksproeve();

    @Test
    void nede_svarer_503_med_html() {
        bestil("{\"art\":\"NEDE\",\"antal\":1}");

        Svar svar = MOCKS.soap(PSRM, BESKED);

        assertThat(svar.status()).isEqualTo(503);
        assertThat(svar.indholdstype()).startsWith("text/html");
        assertThat(svar.tekst()).contains("<h1>503</h1>");
        assertBehandlet(false);
    }

    @Test
    void nede_siger_hvornaar_der_kan_proeves_igen() {
        bestil("{\"art\":\"NEDE\",\"antal\":1}");

        assertThat(MOCKS.post(PSRM, BESKED).headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void html200_ligner_en_loginside() {
        bestil("{\"art\":\"HTML200\",\"antal\":1}");

        Svar svar = MOCKS.raa(PSRM, BESKED, "text/xml", Duration.ofSeconds(10));

        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.indholdstype()).startsWith("text/html");
        assertThat(svar.tekst()).contains("Log ind");
        assertBehandlet(false);
    }

    @Test
    void fejl500_er_serverens_fejl() {
        bestil("{\"art\":\"FEJL500\",\"antal\":1}");

        Svar svar = MOCKS.soap(PSRM, BESKED);

        assertThat(svar.status()).isEqualTo(500);
        assertThat(svar.fejlkode()).containsExactly("Server");
        assertBehandlet(false);
    }

    @ParameterizedTest
    @CsvSource({"RESET_FOER, false", "RESET_EFTER, true", "TOM, true"})
    void forbindelsen_doer_uden_svar(Fejlart art, boolean behandlet) {
        bestil("{\"art\":\"" + art + "\",\"antal\":1}");

        assertThatThrownBy(() -> MOCKS.soap(PSRM, BESKED)).isInstanceOf(UncheckedIOException.class);

        assertBehandlet(behandlet);
    }

    @Test
    void tavs_behandler_men_svarer_foerst_naar_kalderen_er_gaaet() {
        bestil("{\"art\":\"TAVS\",\"antal\":1,\"sekunder\":5}");

        assertThatThrownBy(() -> MOCKS.raa(PSRM, BESKED, "text/xml", Duration.ofMillis(700)))
                .hasCauseInstanceOf(HttpTimeoutException.class);

        assertBehandlet(true);
    }

    @Test
    void tavs_svarer_rigtigt_naar_den_endelig_svarer() {
        bestil("{\"art\":\"TAVS\",\"antal\":1,\"sekunder\":1}");
        long start = System.nanoTime();

        Svar svar = MOCKS.soap(PSRM, BESKED);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(svar.statuskoder()).containsExactly("UDFOERT");
    }

    @Test
    void efter_reset_efter_faar_gentagelsen_600_og_opslaget_udfoert() {
        bestil("{\"art\":\"RESET_EFTER\",\"antal\":1}");
        assertThatThrownBy(() -> MOCKS.soap(PSRM, BESKED)).isInstanceOf(UncheckedIOException.class);

        assertThat(MOCKS.soap(PSRM, BESKED).afvistNumre()).containsExactly("600");
        assertThat(MOCKS.soap(PSRM, Beskeder.psrmHent(1)).statuskoder()).containsExactly("UDFOERT");
    }

    @Test
    void fejlen_rammer_alle_operationer_i_det_ene_bagsystem_og_intet_i_det_andet() {
        bestil("{\"art\":\"NEDE\"}");

        assertThat(MOCKS.soap(PSRM, Beskeder.psrmHent(1)).status()).isEqualTo(503);
        assertThat(MOCKS.soap(PSRM, BESKED).status()).isEqualTo(503);
        assertThat(MOCKS.soap(EXMF, Beskeder.exmfHent(1)).status()).isEqualTo(200);
    }

    @Test
    void efter_det_bestilte_antal_er_alt_som_foer() {
        bestil("{\"art\":\"NEDE\",\"antal\":2}");

        assertThat(MOCKS.soap(PSRM, BESKED).status()).isEqualTo(503);
        assertThat(MOCKS.soap(PSRM, BESKED).status()).isEqualTo(503);
        assertThat(MOCKS.soap(PSRM, BESKED).statuskoder()).containsExactly("UDFOERT");
    }

    private static void bestil(String json) {
        assertThat(MOCKS.kald("PUT", "/api/psrm/fejl", json).status()).isEqualTo(200);
    }

    private static void assertBehandlet(boolean behandlet) {
        int kendte = behandlet ? 1 : 0;
        assertThat(MOCKS.soap(PSRM, Beskeder.psrmHent(1)).statuskoder()).hasSize(kendte);
        String raekker = MOCKS.kald("GET", "/api/psrm/modtaget", null).tekst();
        assertThat(raekker.split("\"optaget\":true", -1)).hasSize(kendte + 1);
    }
}
