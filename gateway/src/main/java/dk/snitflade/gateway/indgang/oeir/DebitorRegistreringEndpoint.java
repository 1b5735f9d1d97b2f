package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.Kald;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.time.Clock;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import org.springframework.stereotype.Component;

/** The SOAP end of DebitorRegistreringAfsend: reads, hands on, writes the answer (oir.md 3.3). */
@Component
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
class DebitorRegistreringEndpoint implements Provider<Source> {

    /** A request that was read; without its sag when it breaks the schema. */
    private record Laest(Kaldslaeser.Laest kald, OirSag sag) {}

    private final Kald kald;
    private final Clock ur;

    DebitorRegistreringEndpoint(Kald kald, Clock ur) {
        this.kald = kald;
        this.ur = ur;
    }

    @Override
    public Source invoke(Source forespoergsel) {
        Laest laest = kald.laes(forespoergsel, Operation.ROEDDER, KombitStavning.KENDT, this::laes);
        if (laest.sag() == null) {
            return OirSkriver.afvist(laest.kald(), List.of(laest.kald().fejl()));
        }
        try {
            return OirSkriver.accepteret(registrer(laest.sag()));
        } catch (OirAfvist e) {
            return OirSkriver.afvist(laest.kald(), e.fejl());
        }
    }

    private Oirsvar registrer(OirSag sag) {
        return Genbeslutning.indtilUaendret(() -> kald.send(OirRute.REGISTRER, sag, Oirsvar.class));
    }

    private Laest laes(XMLStreamReader r) throws XMLStreamException {
        Operation operation = Operation.af(r.getLocalName());
        Hensigtlaeser krop = new Hensigtlaeser(operation);
        Kaldslaeser.Laest laest = Kaldslaeser.laes(r, krop::laes);
        return new Laest(
                laest,
                laest.fejl() == null ? new OirSag(operation, laest.hoved(), krop.hensigt(), ur.instant()) : null);
    }
}
