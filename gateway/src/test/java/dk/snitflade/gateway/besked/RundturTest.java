package dk.snitflade.gateway.besked;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.TilfaeldigAktion;
import dk.snitflade.gateway.udgang.Proevekuvert;
import dk.snitflade.wsdl.Kontrakt;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing of an action is lost between door, journal and back end. */
class RundturTest {

    private static final int GANGE = 150;

    @ParameterizedTest
    @EnumSource
    void enAktionLaesesSomDenBlevSkrevet(Aktionskode kode) {
        Froe.proev(GANGE, terning -> {
            Aktion aktion = TilfaeldigAktion.af(kode, terning);
            assertThat(gennemJournalen(aktion)).isEqualTo(aktion);
        });
    }

    @ParameterizedTest
    @EnumSource
    void enSkrevetAktionFoelgerBaggrundssystemetsSkema(Aktionskode kode) {
        Froe.proev(GANGE, terning -> {
            byte[] besked = Proevekuvert.psrm(TilfaeldigAktion.af(kode, terning));
            assertThat(Skema.brud(Kontrakt.PSRM_FORDRING_MODTAG, besked)).isNull();
        });
    }

    private static Aktion gennemJournalen(Aktion aktion) {
        try {
            return Laesning.gemt(Aktionsbesked.pak(aktion));
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }
}
