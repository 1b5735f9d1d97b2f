package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.indgang.Kald;
import dk.snitflade.gateway.indgang.KaldAfvist;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.time.Clock;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import org.springframework.stereotype.Component;

/** The SOAP end of MFFordringIndberet: reads, hands on, writes the answer (nymf.md 3). */
@Component
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
class FordringIndberetEndpoint implements Provider<Source> {

    private static final Set<QName> ROEDDER = Roedder.af("MFFordringIndberet_I");

    private final Kald kald;
    private final Clock ur;

    FordringIndberetEndpoint(Kald kald, Clock ur) {
        this.kald = kald;
        this.ur = ur;
    }

    @Override
    public Source invoke(Source forespoergsel) {
        Indberetning indberetning = kald.laes(forespoergsel, ROEDDER, r -> NymfLaeser.indberetning(r, ur.instant()));
        try {
            return NymfSkriver.indberetning(kald.send(NymfRute.INDBERET, indberetning, Indberetningssvar.class));
        } catch (KaldAfvist e) {
            return NymfSkriver.indberetningAfvist(indberetning, e.afvisning());
        }
    }
}
