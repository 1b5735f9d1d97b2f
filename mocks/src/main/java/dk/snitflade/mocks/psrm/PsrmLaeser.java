package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.aktion.Aktionslaeser;
import dk.snitflade.mocks.kontekst.Kontekst;
import dk.snitflade.mocks.soap.Operationslaeser;
import dk.snitflade.wsdl.Navnerum;
import java.util.ArrayList;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** PSRM's two requests. */
final class PsrmLaeser {

    static final Map<QName, Operationslaeser<PsrmKald>> OPERATIONER = Map.of(
            new QName(Navnerum.PSRM, "ModtagFordringAktion_I"), PsrmLaeser::modtag,
            new QName(Navnerum.PSRM, "HentAktionStatus_I"), PsrmLaeser::hentStatus);

    private PsrmLaeser() {}

    private static PsrmKald modtag(XMLStreamReader laeser) throws XMLStreamException {
        laeser.nextTag();
        var kontekst = Kontekst.laes(laeser);
        laeser.nextTag();
        var aktion = Aktionslaeser.laes(laeser);
        laeser.nextTag();
        return new PsrmKald.Modtag(kontekst, aktion);
    }

    private static PsrmKald hentStatus(XMLStreamReader laeser) throws XMLStreamException {
        laeser.nextTag();
        var kontekst = Kontekst.laes(laeser);
        var aktionIds = new ArrayList<Long>();
        while (laeser.nextTag() == XMLStreamConstants.START_ELEMENT) {
            aktionIds.add(Long.valueOf(laeser.getElementText().strip()));
        }
        return new PsrmKald.HentStatus(kontekst, aktionIds);
    }
}
