package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.aktion.Aktionslaeser;
import dk.snitflade.mocks.aktion.Navne;
import dk.snitflade.mocks.aktion.Regelbrud;
import dk.snitflade.mocks.kontekst.Kontekst;
import dk.snitflade.mocks.soap.Operationslaeser;
import dk.snitflade.mocks.xml.Blade;
import dk.snitflade.wsdl.Navnerum;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** PSRM's three requests: two at the claim reception, one at the høring reception. */
final class PsrmLaeser {

    static final Map<QName, Operationslaeser<PsrmKald>> OPERATIONER = Map.of(
            new QName(Navnerum.PSRM, "ModtagFordringAktion_I"), PsrmLaeser::modtag,
            new QName(Navnerum.PSRM, "HentAktionStatus_I"), PsrmLaeser::hentStatus);

    static final Map<QName, Operationslaeser<PsrmKald>> HOERING =
            Map.of(new QName(Navnerum.PSRM, "ModtagHoering_I"), PsrmLaeser::hoer);

    private static final QName REGEL_NUMMER = Navne.sbm("MFHøringRegelNummer");
    private static final QName REGEL_TEKST = Navne.sbm("MFHøringRegelTekst");

    private PsrmLaeser() {}

    private static PsrmKald modtag(XMLStreamReader laeser) throws XMLStreamException {
        laeser.nextTag();
        var kontekst = Kontekst.laes(laeser);
        laeser.nextTag();
        var aktion = Aktionslaeser.laes(laeser);
        laeser.nextTag();
        return new PsrmKald.Modtag(kontekst, aktion);
    }

    private static PsrmKald hoer(XMLStreamReader laeser) throws XMLStreamException {
        laeser.nextTag();
        var kontekst = Kontekst.laes(laeser);
        laeser.nextTag();
        var aktion = Aktionslaeser.laes(laeser);
        laeser.nextTag();
        var brud = new ArrayList<Regelbrud>();
        while (laeser.nextTag() == XMLStreamConstants.START_ELEMENT) {
            Map<QName, String> regel = Blade.laes(laeser, Set.of());
            brud.add(new Regelbrud(regel.get(REGEL_NUMMER), regel.get(REGEL_TEKST)));
        }
        laeser.nextTag();
        return new PsrmKald.Hoer(kontekst, aktion, brud);
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
