package dk.snitflade.mocks.http;

import static dk.snitflade.mocks.proeve.Mocksproeve.PSRM;
import static dk.snitflade.mocks.proeve.Proeveaktion.opret;
import static dk.snitflade.mocks.proeve.Proeveaktion.tilbagekald;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.proeve.Beskeder;
import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.proeve.Svar;
import dk.snitflade.mocks.soap.SoapVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PsrmOverHttpTest {

    @RegisterExtension
    static final Mocksproeve MOCKS = new Mocksproeve();

    @Test
    void en_ny_fordring_udfoeres_og_svaret_baerer_aktionens_numre() {
        Svar svar = MOCKS.soap(PSRM, Beskeder.psrmModtag(opret(1, 110000500101L)));

        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.statuskoder()).containsExactly("UDFOERT");
        assertThat(svar.afvistNumre()).isEmpty();
        assertThat(svar.find("//k:TransaktionsID")).containsExactly("t-1");
        assertThat(svar.find("//sbm:DMIFordringEFIFordringID")).containsExactly("110000500101");
        assertThat(svar.find("//sbm:DMIFordringEFIHovedFordringID")).containsExactly("110000500101");
        assertThat(svar.find("//sbm:MFAktionStatusÆndretDato")).containsExactly("2026-11-25T10:00:00.000");
        assertThat(svar.find("//sbm:DMIFordringModtagelseDato")).containsExactly("2026-11-25T09:59:00.000");
    }

    @Test
    void et_gentaget_aktions_id_faar_600_og_status_er_uroert() {
        byte[] besked = Beskeder.psrmModtag(opret(1, 110));
        MOCKS.soap(PSRM, besked);

        Svar gentaget = MOCKS.soap(PSRM, besked);

        assertThat(gentaget.status()).isEqualTo(200);
        assertThat(gentaget.statuskoder()).containsExactly("AFVIST");
        assertThat(gentaget.afvistNumre()).containsExactly("600");
        assertThat(gentaget.find("//sbm:MFAktionAfvistTekst")).containsExactly("AktionId eksisterer allerede");
        assertThat(MOCKS.soap(PSRM, Beskeder.psrmHent(1)).statuskoder()).containsExactly("UDFOERT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2026-11-26", "2026-11-25+01:00"})
    void en_betalingsdato_der_ikke_er_passeret_afvises(String srbDato) {
        Svar svar = MOCKS.soap(PSRM, Beskeder.psrmModtag(opret(1, 110).medSrb(srbDato)));

        assertThat(svar.afvistNumre()).containsExactly("901");
    }

    @Test
    void et_tilbagekald_af_en_ukendt_fordring_afvises_med_509() {
        assertThat(MOCKS.soap(PSRM, Beskeder.psrmModtag(tilbagekald(1, 110))).afvistNumre())
                .containsExactly("509");
    }

    @Test
    void status_viser_kun_de_aktioner_psrm_kender() {
        MOCKS.soap(PSRM, Beskeder.psrmModtag(opret(1, 110)));

        Svar svar = MOCKS.soap(PSRM, Beskeder.psrmHent(404, 1));

        assertThat(svar.find("//psrm:AktionStatusSamling/sbm:MFAktionStruktur/sbm:MFAktionID"))
                .containsExactly("1");
        assertThat(MOCKS.soap(PSRM, Beskeder.psrmHent(404)).find("//psrm:AktionStatusSamling"))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(SoapVersion.class)
    void svaret_kommer_i_forespoergslens_soap_version(SoapVersion version) {
        Svar svar = MOCKS.soap(PSRM, Beskeder.psrmModtag(version, opret(1, 110)), version.indholdstype());
        Svar fejl = MOCKS.soap(PSRM, Beskeder.psrmHent(version), version.indholdstype());

        String rod = version == SoapVersion.SOAP11 ? "/s11:Envelope" : "/s12:Envelope";
        assertThat(svar.indholdstype()).isEqualTo(version.indholdstype());
        assertThat(svar.find(rod)).hasSize(1);
        assertThat(fejl.status()).isEqualTo(500);
        assertThat(fejl.indholdstype()).isEqualTo(version.indholdstype());
        assertThat(fejl.find(rod)).hasSize(1);
        assertThat(fejl.fejlkode()).containsExactly(version == SoapVersion.SOAP11 ? "Client" : "Sender");
    }

    @Test
    void konvolutten_afgoer_versionen_ogsaa_naar_overskriften_siger_noget_andet() {
        Svar svar = MOCKS.soap(PSRM, Beskeder.psrmHent(SoapVersion.SOAP12, 1), "text/xml");

        assertThat(svar.find("/s12:Envelope")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saedvanligt-praefiks",
                "andre-praefikser-byttet-om",
                "standardnavnerum",
                "samme-praefiks-erklaeret-igen-paa-barn"
            })
    void praefikser_betyder_intet(String fil) {
        Svar svar = MOCKS.soap(PSRM, Mocksproeve.fil("/stavemaader/" + fil + ".xml"));

        assertThat(svar.statuskoder()).containsExactly("UDFOERT");
        assertThat(svar.find("//sbm:DMIFordringFordringHaverRef")).containsExactly("CIV-2026-000047");
        assertThat(MOCKS.kald("GET", "/api/psrm/modtaget/810000021.xml", null).find("/psrm:ModtagFordringAktion_I"))
                .hasSize(1);
    }

    @Test
    void tegn_med_saerlig_betydning_kommer_uskadte_igennem() {
        String reference = "Å & <B> \"æø\"";

        Svar svar = MOCKS.soap(PSRM, Beskeder.psrmModtag(opret(1, 110).medReference(reference)));

        assertThat(svar.find("//sbm:DMIFordringFordringHaverRef")).containsExactly(reference);
    }
}
