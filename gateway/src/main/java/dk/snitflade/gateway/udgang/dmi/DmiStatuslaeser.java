package dk.snitflade.gateway.udgang.dmi;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.kvittering.Statuslaeser;
import dk.snitflade.gateway.kvittering.Statusmelding;
import dk.snitflade.gateway.udgang.Statusliste;
import dk.snitflade.wsdl.Navnerum;
import java.util.List;
import javax.xml.namespace.QName;
import org.springframework.stereotype.Component;

/** Reads HentKvittering_O, which was fetched. */
@Component
class DmiStatuslaeser implements Statuslaeser {

    private static final QName KVITTERING = new QName(Navnerum.EXMF, "HentKvittering_O");

    @Override
    public Maal maal() {
        return Maal.DMI;
    }

    @Override
    public List<Statusmelding> laes(byte[] raa) {
        return Statusliste.afSvar(raa, KVITTERING);
    }
}
