package dk.snitflade.gateway.udgang.psrm;

import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.kvittering.Statuslaeser;
import dk.snitflade.gateway.kvittering.Statusmelding;
import dk.snitflade.gateway.udgang.Statusliste;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.stereotype.Component;

/**
 * Reads ModtagStatusOpdatering_I, which was checked against its schema when PSRM told it, and HentAktionStatus_O, which
 * was fetched.
 */
@Component
class PsrmStatuslaeser implements Statuslaeser {

    private static final QName FORTALT = new QName(Navnerum.PSRM, "ModtagStatusOpdatering_I");

    @Override
    public Maal maal() {
        return Maal.PSRM;
    }

    @Override
    public List<Statusmelding> laes(byte[] raa) {
        try {
            XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(raa));
            r.nextTag();
            return r.getName().equals(FORTALT) ? Statusliste.laes(r) : Statusliste.afSvar(raa, PsrmBackend.STATUS);
        } catch (XMLStreamException | DateTimeException | IllegalArgumentException e) {
            return List.of();
        }
    }
}
