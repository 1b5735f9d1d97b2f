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

/** The SOAP end of DebitorIndbetalingAfsend: reads, hands on, writes the answer (oir.md 3.5). */
@Component
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
class DebitorIndbetalingEndpoint implements Provider<Source> {

    private static final Set<QName> ROEDDER = Set.of(
            new QName(Navnerum.OIR, "SoegDelfordringTilIndbetaling_I"),
            new QName(Navnerum.OIR, "ForetagIndbetaling_I"),
            new QName(Navnerum.OIR, "AnnullerIndbetaling_I"));

    /** A request that was read; without its sag when it breaks the schema. */
    private record Laest(Kaldslaeser.Laest kald, Betalingssag sag) {}

    private final Kald kald;
    private final Clock ur;

    DebitorIndbetalingEndpoint(Kald kald, Clock ur) {
        this.kald = kald;
        this.ur = ur;
    }

    @Override
    public Source invoke(Source forespoergsel) {
        Laest laest = kald.laes(forespoergsel, ROEDDER, KombitStavning.KENDT, this::laes);
        if (laest.sag() == null) {
            return OirSkriver.afvist(laest.kald(), List.of(laest.kald().fejl()));
        }
        try {
            return laest.sag().oenske() instanceof Betalingsoenske.Soeg
                    ? Betalingsskriver.muligheder(
                            laest.kald(), kald.send(OirRute.SOEG_BETALING, laest.sag(), Betalingsmuligheder.class))
                    : Betalingsskriver.bogfoert(
                            laest.kald(),
                            Genbeslutning.indtilUaendret(
                                    () -> kald.send(OirRute.BETAL, laest.sag(), Betalingssvar.class)));
        } catch (OirAfvist e) {
            return OirSkriver.afvist(laest.kald(), e.fejl());
        }
    }

    private Laest laes(XMLStreamReader r) throws XMLStreamException {
        Betalingslaeser krop = new Betalingslaeser(r.getLocalName());
        Kaldslaeser.Laest laest = Kaldslaeser.laes(r, krop::laes);
        return new Laest(
                laest, laest.fejl() == null ? new Betalingssag(laest.hoved(), krop.oenske(), ur.instant()) : null);
    }
}
