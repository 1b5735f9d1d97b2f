package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.indgang.Kald;
import dk.snitflade.gateway.indgang.KaldFejl;
import dk.snitflade.gateway.indgang.Skemabrud;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.time.Clock;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The SOAP end of DebitorRegistreringAfsend: reads, hands on, writes the answer (oir.md 3.3). */
@Component
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
class DebitorRegistreringEndpoint implements Provider<Source> {

    private static final Logger LOG = LoggerFactory.getLogger(DebitorRegistreringEndpoint.class);

    /** How often a request is decided again when its account changes meanwhile. */
    private static final int FORSOEG = 10;

    /** A read request, or its header and what is wrong with the rest. */
    private record Laest(Operation operation, OirSag sag, Hoved hoved, OirFejl fejl) {}

    private final Kald kald;
    private final Clock ur;

    DebitorRegistreringEndpoint(Kald kald, Clock ur) {
        this.kald = kald;
        this.ur = ur;
    }

    @Override
    public Source invoke(Source forespoergsel) {
        Laest laest = kald.laes(forespoergsel, Operation.ROEDDER, KombitStavning.KENDT, this::laes);
        if (laest.fejl() != null) {
            return OirSkriver.afvist(laest.operation(), laest.hoved(), List.of(laest.fejl()));
        }
        try {
            return OirSkriver.accepteret(registrer(laest.sag()));
        } catch (OirAfvist e) {
            return OirSkriver.afvist(laest.operation(), laest.hoved(), e.fejl());
        }
    }

    private Oirsvar registrer(OirSag sag) {
        for (int nr = 0; nr < FORSOEG; nr++) {
            try {
                return kald.send(OirRute.REGISTRER, sag, Oirsvar.class);
            } catch (KontoAendret e) {
                LOG.debug("Kontoen blev ændret imens, forsøg {}", nr);
            }
        }
        throw new KaldFejl(
                KaldFejl.Skyldes.TRAVLHED, "Kontoen ændres hele tiden. Intet er gemt. Send samme besked igen om lidt.");
    }

    /**
     * Once the header is read, a breach of the schema can be answered in the answer itself (OIR-1001); before that only a
     * SOAP fault is left.
     */
    private Laest laes(XMLStreamReader r) throws XMLStreamException {
        Operation operation = Operation.af(r.getLocalName());
        Hoved hoved = null;
        Hensigtlaeser krop = new Hensigtlaeser(operation);
        try {
            while (naeste(r)) {
                if (hoved == null) {
                    hoved = OirLaeser.hoved(r);
                } else {
                    krop.laes(r);
                }
            }
        } catch (XMLStreamException e) {
            if (hoved == null) {
                throw e;
            }
            return new Laest(operation, null, hoved, OirFejl.af("OIR-1001", Skemabrud.forklar(e)));
        }
        return new Laest(operation, new OirSag(operation, hoved, krop.hensigt(), ur.instant()), hoved, null);
    }
}
