package dk.snitflade.mocks.http;

import static dk.snitflade.mocks.proeve.Mocksproeve.EXMF;
import static dk.snitflade.mocks.proeve.Mocksproeve.PSRM;
import static dk.snitflade.mocks.proeve.Proeveaktion.opret;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.proeve.Beskeder;
import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.proeve.Svar;
import dk.snitflade.wsdl.Stier;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notifications are ordered over the control API and fetched as the gateway does; each answer follows the XSD. */
class UnderretningerOverHttpTest {

    @RegisterExtension
    static final Mocksproeve MOCKS = new Mocksproeve();

    @BeforeEach
    void fordringer() {
        MOCKS.soap(PSRM, Beskeder.psrmModtag(opret(1, 110)));
        MOCKS.soap(EXMF, Beskeder.exmfModtag(7, opret(2, 220)));
    }

    private static Svar bestil(String bagsystem, String ordre) {
        return MOCKS.kald("POST", "/api/" + bagsystem + "/underretninger", ordre);
    }

    private static Svar hent(String sti, String soegning) {
        String besked = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>"
                + "<b:HentUnderretninger_I xmlns:b=\"urn:snitflade:backend:1.0\""
                + " xmlns:s=\"http://skat.dk/begrebsmodel/2009/01/15/\""
                + " xmlns:k=\"http://skat.dk/begrebsmodel/xml/schemas/kontekst/2007/05/31/\">"
                + "<s:Kontekst><k:HovedOplysninger><k:TransaktionsID>t</k:TransaktionsID>"
                + "<k:TransaktionsTid>2026-11-25T10:00:00.000</k:TransaktionsTid></k:HovedOplysninger></s:Kontekst>"
                + "<s:DMIFordringHaverID>2345</s:DMIFordringHaverID>" + soegning
                + "</b:HentUnderretninger_I></e:Body></e:Envelope>";
        return MOCKS.soap(sti, besked.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "psrm, 110, AFREGNING",
        "psrm, 110, UDLIGNING",
        "psrm, 110, ALLOKERING",
        "psrm, 110, RENTE",
        "psrm, 110, AFSKRIVNING",
        "psrm, 110, RETUR",
        "exmf, 220, AFREGNING",
        "exmf, 220, UDLIGNING",
        "exmf, 220, NY_TRANSPORT_ADMINISTRATOR",
        "exmf, 220, KUNDE_AENDRING"
    })
    void hver_type_kan_bestilles_og_hentes(String bagsystem, long fordring, String type) {
        Svar svar = bestil(
                bagsystem,
                "{\"type\":\"" + type + "\",\"fordringId\":" + fordring + ",\"beloeb\":50.00,\"detaljeret\":true}");
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(202);

        String sti = bagsystem.equals("psrm") ? Stier.PSRM_UNDERRETNING_HENT : Stier.EXMF_UNDERRETNING_HENT;
        assertThat(hent(sti, "<s:SøgeDatoFra>2026-11-25</s:SøgeDatoFra>").find("//sbm:MFUnderretNummer"))
                .containsExactly("5001");
    }

    @Test
    void daekning_flytter_saldoen_men_det_goer_ekkoet_af_en_korrektion_ikke() {
        bestil("psrm", "{\"type\":\"UDLIGNING\",\"fordringId\":110,\"beloeb\":750.00}");
        bestil("psrm", "{\"type\":\"UDLIGNING\",\"fordringId\":110,\"beloeb\":99.00,\"daekningstype\":\"FORDKORR\"}");

        Svar svar = hent(Stier.PSRM_UNDERRETNING_HENT, "<s:UnderretNummerFra>5001</s:UnderretNummerFra>");

        assertThat(svar.find("//sbm:DMIFordringRestBeloeb")).containsExactly("2000.00", "2000.00");
        assertThat(svar.find("//sbm:DækningTypeKode")).containsExactly("FORDKORR");
    }

    @Test
    void delvist_daekket_er_en_daekning_renter_og_en_afregning_af_samme_betaling() {
        Svar svar = MOCKS.kald("POST", "/api/psrm/underretninger/delvist-daekket", "{\"fordringId\":110}");

        assertThat(svar.tekst()).contains("\"type\":\"UDLIGNING\"", "\"type\":\"RENTE\"", "\"type\":\"AFREGNING\"");
        assertThat(hent(Stier.PSRM_UNDERRETNING_HENT, "<s:UnderretNummerFra>1</s:UnderretNummerFra>")
                        .find("//sbm:DMIIndbetalingID"))
                .containsExactly("900001", "900001");
    }

    @Test
    void hvad_der_er_aeldre_end_tre_maaneder_kan_ikke_hentes() {
        bestil("psrm", "{\"type\":\"RETUR\",\"fordringId\":110,\"tid\":\"2026-08-25T09:00:00\"}");
        bestil("psrm", "{\"type\":\"RETUR\",\"fordringId\":110,\"tid\":\"2026-08-25T11:00:00\"}");

        assertThat(hent(Stier.PSRM_UNDERRETNING_HENT, "<s:SøgeDatoFra>2026-01-01</s:SøgeDatoFra>")
                        .find("//sbm:MFUnderretNummer"))
                .containsExactly("5002");
    }

    @Test
    void en_umulig_soegning_er_en_fejl_med_alt_hvad_der_er_galt() {
        Svar svar = hent(
                Stier.PSRM_UNDERRETNING_HENT,
                "<s:SøgeDatoFra>2026-11-25</s:SøgeDatoFra><s:UnderretNummerTil>7</s:UnderretNummerTil>");

        assertThat(svar.status()).isEqualTo(500);
        assertThat(svar.tekst()).contains("Request validation messages: ", "UnderretNummerTil kræver");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "psrm | {\"type\":\"KUNDE_AENDRING\",\"fordringId\":110} | type skal være en, PSRM sender",
                "exmf | {\"type\":\"ALLOKERING\",\"fordringId\":220}     | type skal være en, DMI sender",
                "psrm | {\"type\":\"RETUR\",\"fordringId\":220}          | er ikke hos PSRM",
                "psrm | {\"type\":\"RETUR\"}                             | fordringId skal være udfyldt",
                "psrm | {\"fordringId\":110}                             | type skal være en af AFREGNING",
                "psrm | {\"type\":\"RETUR\",\"fordringId\":110,\"tid\":\"i går\"}  | tid skal være et tidspunkt",
                "psrm | {\"type\":\"RETUR\",\"fordringId\":110,\"dato\":\"i går\"} | dato skal være en dato"
            })
    void en_forkert_bestilling_faar_en_dansk_saetning(String bagsystem, String ordre, String saetning) {
        Svar svar = bestil(bagsystem, ordre);

        assertThat(svar.status()).isEqualTo(400);
        assertThat(svar.tekst()).contains(saetning);
    }

    @Test
    void hylden_har_sin_egen_fejlkontakt() {
        MOCKS.kald("PUT", "/api/psrm-underretning/fejl", "{\"art\":\"NEDE\"}");

        assertThat(hent(Stier.PSRM_UNDERRETNING_HENT, "<s:UnderretNummerFra>1</s:UnderretNummerFra>")
                        .status())
                .isEqualTo(503);
        assertThat(MOCKS.soap(PSRM, Beskeder.psrmHent(1)).status()).isEqualTo(200);
        assertThat(hent(Stier.EXMF_UNDERRETNING_HENT, "<s:UnderretNummerFra>1</s:UnderretNummerFra>")
                        .status())
                .isEqualTo(200);
    }
}
