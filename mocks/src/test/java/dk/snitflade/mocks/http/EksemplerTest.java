package dk.snitflade.mocks.http;

import static dk.snitflade.mocks.proeve.Mocksproeve.EXMF;
import static dk.snitflade.mocks.proeve.Mocksproeve.PSRM;
import static dk.snitflade.mocks.proeve.Mocksproeve.PSRM_HOERING;
import static org.assertj.core.api.Assertions.assertThat;

import com.ctc.wstx.stax.WstxInputFactory;
import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.proeve.Svar;
import dk.snitflade.mocks.soap.SoapSkriver;
import dk.snitflade.mocks.soap.SoapVersion;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example messages of the contract are played to the mocks. */
class EksemplerTest {

    @RegisterExtension
    static final Mocksproeve MOCKS = new Mocksproeve();

    @Test
    void psrms_eksempler() {
        Svar modtaget = MOCKS.soap(PSRM, eksempel("psrm/modtag-fordring-aktion.xml"));
        Svar hentet = MOCKS.soap(PSRM, eksempel("psrm/hent-aktion-status.xml"));
        Svar hoert = MOCKS.soap(PSRM_HOERING, eksempel("psrm/modtag-hoering.xml"));

        assertThat(hoert.statuskoder()).containsExactly("HOERING");
        assertThat(modtaget.statuskoder()).containsExactly("UDFOERT");
        assertThat(hentet.find("//sbm:MFAktionID")).containsExactly("810000021");
    }

    @Test
    void dmis_eksempler() {
        Svar modtaget = MOCKS.soap(EXMF, eksempel("exmf/modtag-leverance.xml"));
        Svar hentet = MOCKS.soap(EXMF, eksempel("exmf/hent-kvittering.xml"));

        assertThat(modtaget.statuskoder()).isNotEmpty().containsOnly("MODTAGET");
        assertThat(hentet.statuskoder()).hasSameSizeAs(modtaget.statuskoder()).containsOnly("UDFOERT");
    }

    private static byte[] eksempel(String fil) {
        byte[] krop = Mocksproeve.fil("/eksempler/" + fil);
        return SoapSkriver.svar(SoapVersion.SOAP12, skriver -> {
                    XMLStreamReader laeser =
                            new WstxInputFactory().createXMLStreamReader(new ByteArrayInputStream(krop));
                    laeser.nextTag();
                    while (laeser.hasNext()) {
                        ((XMLStreamWriter2) skriver).copyEventFromReader((XMLStreamReader2) laeser, false);
                        laeser.next();
                    }
                })
                .krop();
    }
}
