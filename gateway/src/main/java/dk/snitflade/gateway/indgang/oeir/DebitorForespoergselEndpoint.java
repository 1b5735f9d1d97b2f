package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.Kald;
import dk.snitflade.wsdl.Navnerum;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import org.springframework.stereotype.Component;

/** The SOAP end of DebitorForespoergselAfsend: reads, hands on, writes the answer (oir.md 3.4). */
@Component
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
class DebitorForespoergselEndpoint implements Provider<Source> {

    private static final Set<QName> ROEDDER =
            Set.of(new QName(Navnerum.OIR, "SoegDebitorkontoListe_I"), new QName(Navnerum.OIR, "HentDebitorkonto_I"));

    /** A request that was read; without its content when it breaks the schema. */
    private record Laest(Kaldslaeser.Laest kald, Forespoergsel forespoergsel) {}

    private final Kald kald;
    private final Clock ur;

    DebitorForespoergselEndpoint(Kald kald, Clock ur) {
        this.kald = kald;
        this.ur = ur;
    }

    @Override
    public Source invoke(Source besked) {
        Laest laest = kald.laes(besked, ROEDDER, KombitStavning.KENDT, this::laes);
        if (laest.forespoergsel() == null) {
            return OirSkriver.afvist(laest.kald(), List.of(laest.kald().fejl()));
        }
        try {
            return laest.forespoergsel() instanceof Forespoergsel.Hent hent
                    ? Forespoergselsskriver.konto(laest.kald(), kald.send(OirRute.HENT_KONTO, hent, Kontobillede.class))
                    : Forespoergselsskriver.oversigt(
                            laest.kald(), kald.send(OirRute.SOEG_KONTI, laest.forespoergsel(), Kontooversigt.class));
        } catch (OirAfvist e) {
            return OirSkriver.afvist(laest.kald(), e.fejl());
        }
    }

    private Laest laes(XMLStreamReader r) throws XMLStreamException {
        Forespoergselslaeser krop = new Forespoergselslaeser(r.getLocalName());
        Kaldslaeser.Laest laest = Kaldslaeser.laes(r, krop::laes);
        return new Laest(laest, laest.fejl() == null ? krop.forespoergsel(laest.hoved(), ur.instant()) : null);
    }
}
