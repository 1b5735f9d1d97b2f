package dk.snitflade.mocks.dmi;

import dk.snitflade.mocks.aktion.Aktion;
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

/** The two requests of ex-MF. */
final class DmiLaeser {

    static final Map<QName, Operationslaeser<DmiKald>> OPERATIONER = Map.of(
            new QName(Navnerum.EXMF, "ModtagLeverance_I"), DmiLaeser::modtag,
            new QName(Navnerum.EXMF, "HentKvittering_I"), DmiLaeser::hentKvittering);

    private DmiLaeser() {}

    private static DmiKald modtag(XMLStreamReader laeser) throws XMLStreamException {
        laeser.nextTag();
        var kontekst = Kontekst.laes(laeser);
        laeser.nextTag();
        long leveranceId = Long.parseLong(laeser.getElementText().strip());
        laeser.nextTag();
        var aktioner = new ArrayList<Aktion>();
        while (laeser.nextTag() == XMLStreamConstants.START_ELEMENT) {
            aktioner.add(Aktionslaeser.laes(laeser));
        }
        laeser.nextTag();
        return new DmiKald.Modtag(kontekst, leveranceId, aktioner);
    }

    private static DmiKald hentKvittering(XMLStreamReader laeser) throws XMLStreamException {
        laeser.nextTag();
        var kontekst = Kontekst.laes(laeser);
        var leveranceIds = new ArrayList<Long>();
        while (laeser.nextTag() == XMLStreamConstants.START_ELEMENT) {
            leveranceIds.add(Long.valueOf(laeser.getElementText().strip()));
        }
        return new DmiKald.HentKvittering(kontekst, leveranceIds);
    }
}
