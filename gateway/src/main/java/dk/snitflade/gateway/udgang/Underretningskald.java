package dk.snitflade.gateway.udgang;

import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.besked.Udklip;
import dk.snitflade.gateway.udgang.Svartolk.Tolket;
import dk.snitflade.gateway.underretning.Raaunderretning;
import dk.snitflade.gateway.underretning.Underretningskilde.Hentning;
import dk.snitflade.gateway.underretning.Underretningskilde.Soegning;
import dk.snitflade.wsdl.Navnerum;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.stereotype.Component;

/** One search for notifications at a back end; both answer alike. Nothing is read of them but their numbers. */
@Component
public class Underretningskald {

    private static final QName SVAR = new QName(Navnerum.BACKEND, "HentUnderretninger_O");

    private final Posthus posthus;
    private final Clock ur;

    Underretningskald(Posthus posthus, Clock ur) {
        this.posthus = posthus;
        this.ur = ur;
    }

    /** What there is for the fordringshaver, as much as one answer holds. */
    public Hentning hent(Modpart modpart, URI adresse, Soegning soegning) {
        byte[] besked = Beskedkuvert.skriv(
                Navnerum.BACKEND, "HentUnderretninger_I", UUID.randomUUID().toString(), ur.instant(), (ud, skat) -> {
                    skat.felt("DMIFordringHaverID", soegning.fordringshaver());
                    skat.felt("SøgeDatoFra", soegning.fraNummer() == null ? soegning.fra() : null);
                    skat.felt("UnderretNummerFra", soegning.fraNummer());
                });
        Tolket<List<Raaunderretning>> tolket =
                Svartolk.tolk(posthus.send(modpart, adresse, besked), SVAR, Underretningskald::laes);
        return tolket.svar() == null
                ? new Hentning.Fejlede(tolket.udfald().forklaring())
                : Underretningsside.af(soegning, tolket.svar(), false);
    }

    private static List<Raaunderretning> laes(XMLStreamReader r) throws XMLStreamException {
        List<Raaunderretning> fundne = new ArrayList<>();
        while (Element.naeste(r)) {
            if (r.getLocalName().equals("UnderretSamling")) {
                while (Element.naeste(r)) {
                    byte[] underret = Udklip.af(r);
                    fundne.add(Raaunderretning.af(underret));
                }
            } else {
                Element.spring(r);
            }
        }
        return fundne;
    }
}
