package dk.snitflade.kontrakttest.afvisning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.kontrakttest.hus.Soapsvar;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The message decides, not the SOAPAction: an empty or other value is taken (nymf.md 2.1). */
@FaellesScene
class SoapActionIT {

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "\"getMFFordringIndberet\"", "\"urn:noget:helt:andet\"", "uden-citationstegn"})
    void enhver_soapaction_tages_imod_i_soap_1_1(String handling, Scene scene) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
        Soapsvar svar = scene.soap()
                .raa(
                        besked.kontrakt().sti(),
                        SoapVersion.SOAP11.kuvert(besked.xml()),
                        Map.of("Content-Type", "text/xml; charset=UTF-8", "SOAPAction", handling));
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
        assertThat(svar.indhold().getLocalName()).isEqualTo("MFFordringIndberet_O");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; action=\"\"", "; action=\"urn:noget:helt:andet\""})
    void enhver_action_tages_imod_i_soap_1_2(String action, Scene scene) {
        Besked besked = Besked.frisk(Eksempel.FBS);
        Soapsvar svar = scene.soap()
                .raa(
                        besked.kontrakt().sti(),
                        SoapVersion.SOAP12.kuvert(besked.xml()),
                        Map.of("Content-Type", "application/soap+xml; charset=UTF-8" + action));
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
        assertThat(svar.indhold().getLocalName()).isEqualTo("OpretDebitorkonto_O");
    }
}
