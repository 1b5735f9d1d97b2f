package dk.snitflade.gateway.indgang.status;

import dk.snitflade.gateway.indgang.Kald;
import dk.snitflade.wsdl.Navnerum;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.time.Clock;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import org.springframework.stereotype.Component;

/** The SOAP end of ModtagStatusOpdatering, which PSRM calls and calls again until it gets this receipt (psrm.md 3.1). */
@Component
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
class StatusOpdateringEndpoint implements Provider<Source> {

    private static final Set<QName> ROD = Set.of(new QName(Navnerum.PSRM, "ModtagStatusOpdatering_I"));

    private final Kald kald;
    private final Clock ur;

    StatusOpdateringEndpoint(Kald kald, Clock ur) {
        this.kald = kald;
        this.ur = ur;
    }

    @Override
    public Source invoke(Source kilde) {
        Statusbesked besked = kald.laes(kilde, ROD, r -> Statusbesked.laes(r, ur.instant()));
        return Statuskvittering.af(kald.send(StatusRute.OPDATERING, besked, Statusbesked.class));
    }
}
