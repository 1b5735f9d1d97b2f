package dk.snitflade.mocks.http;

import static dk.snitflade.mocks.proeve.Mocksproeve.EXMF;
import static dk.snitflade.mocks.proeve.Proeveaktion.opret;
import static dk.snitflade.mocks.proeve.Proeveaktion.tilbagekald;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.proeve.Beskeder;
import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.proeve.Svar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DmiOverHttpTest {

    @RegisterExtension
    static final Mocksproeve MOCKS = new Mocksproeve();

    @Test
    void en_leverance_er_modtaget_nu_og_udfoert_naar_kvitteringen_hentes() {
        Svar modtaget = MOCKS.soap(EXMF, Beskeder.exmfModtag(7, opret(1, 110), tilbagekald(2, 111)));
        Svar kvittering = MOCKS.soap(EXMF, Beskeder.exmfHent(7));

        assertThat(modtaget.statuskoder()).containsExactly("MODTAGET", "AFVIST");
        assertThat(modtaget.afvistNumre()).containsExactly("538");
        assertThat(modtaget.find("//exmf:ModtagLeverance_O/sbm:MFLeveranceID")).containsExactly("7");
        assertThat(kvittering.statuskoder()).containsExactly("UDFOERT", "AFVIST");
        assertThat(kvittering.find("//exmf:Kvittering/sbm:MFLeveranceID")).containsExactly("7", "7");
    }

    @Test
    void en_ukendt_leverance_giver_en_tom_samling() {
        Svar svar = MOCKS.soap(EXMF, Beskeder.exmfHent(404));

        assertThat(svar.find("//exmf:KvitteringSamling")).hasSize(1);
        assertThat(svar.find("//exmf:Kvittering")).isEmpty();
    }

    @Test
    void en_gentaget_leverance_er_en_teknisk_fejl_og_aendrer_intet() {
        MOCKS.soap(EXMF, Beskeder.exmfModtag(7, opret(1, 110)));

        Svar svar = MOCKS.soap(EXMF, Beskeder.exmfModtag(7, opret(2, 111)));

        assertThat(svar.status()).isEqualTo(500);
        assertThat(svar.fejlkode()).containsExactly("Server");
        assertThat(MOCKS.soap(EXMF, Beskeder.exmfHent(7)).find("//sbm:MFAktionID"))
                .containsExactly("1");
        assertThat(MOCKS.kald("GET", "/api/exmf/modtaget", null).tekst())
                .contains("\"aktionId\":2,", "\"status\":null,\"afvist\":[],\"optaget\":false");
    }

    @Test
    void psrms_operation_findes_ikke_hos_dmi() {
        Svar svar = MOCKS.soap(EXMF, Beskeder.psrmHent(1));

        assertThat(svar.fejlkode()).containsExactly("Client");
        assertThat(svar.fejltekst()).contains("HentAktionStatus_I", "findes ikke her");
    }
}
