package dk.snitflade.gateway.indgang.nymf;

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

/** The SOAP end of MFUnderretSamlingHent: answers from the gateway's own tables, never from a back end (nymf.md 4.3). */
@Component
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
class UnderretSamlingHentEndpoint implements Provider<Source> {

    private static final Set<QName> ROEDDER = Roedder.af("MFUnderretSamlingHent_I");

    private final Kald kald;
    private final Clock ur;

    UnderretSamlingHentEndpoint(Kald kald, Clock ur) {
        this.kald = kald;
        this.ur = ur;
    }

    @Override
    public Source invoke(Source kilde) {
        UnderretSamlingForespoergsel forespoergsel =
                kald.laes(kilde, ROEDDER, r -> UnderretSamlingLaeser.laes(r, ur.instant()));
        try {
            return UnderretSamlingSkriver.svar(
                    kald.send(NymfRute.HENT_UNDERRETNINGER, forespoergsel, UnderretSamlingSvar.class));
        } catch (KaldAfvist e) {
            return UnderretSamlingSkriver.afvist(forespoergsel, e.afvisning());
        }
    }
}
