package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.indgang.Kald;
import dk.snitflade.gateway.indgang.Skemabrud;
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

/** The SOAP end of DebitorRegistreringAfsend: reads, hands on, writes the answer (oir.md 3.3). */
@Component
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
class DebitorRegistreringEndpoint implements Provider<Source> {

    private static final QName OPRET_DEBITORKONTO = new QName(Navnerum.OIR, "OpretDebitorkonto_I");

    /** A read request, or its header and what is wrong with the rest. */
    private record Laest(OirSag sag, Hoved hoved, OirFejl fejl) {}

    private final Kald kald;
    private final Clock ur;

    DebitorRegistreringEndpoint(Kald kald, Clock ur) {
        this.kald = kald;
        this.ur = ur;
    }

    @Override
    public Source invoke(Source forespoergsel) {
        Laest laest = kald.laes(forespoergsel, Set.of(OPRET_DEBITORKONTO), this::laes);
        if (laest.fejl() != null) {
            return OirSkriver.afvist(laest.hoved(), List.of(laest.fejl()));
        }
        try {
            return OirSkriver.accepteret(kald.send(OirRute.OPRET_DEBITORKONTO, laest.sag(), Oirsvar.class));
        } catch (OirAfvist e) {
            return OirSkriver.afvist(laest.hoved(), e.fejl());
        }
    }

    /**
     * Once the header is read, a breach of the schema can be answered in the answer itself (OIR-1001); before that only a
     * SOAP fault is left.
     */
    private Laest laes(XMLStreamReader r) throws XMLStreamException {
        Hoved hoved = null;
        Kontolaeser konto = new Kontolaeser();
        try {
            while (naeste(r)) {
                if (hoved == null) {
                    hoved = OirLaeser.hoved(r);
                } else {
                    konto.laes(r);
                }
            }
        } catch (XMLStreamException e) {
            if (hoved == null) {
                throw e;
            }
            return new Laest(null, hoved, OirFejl.af("OIR-1001", Skemabrud.forklar(e)));
        }
        return new Laest(new OirSag(hoved, konto.konto(), ur.instant()), hoved, null);
    }
}
